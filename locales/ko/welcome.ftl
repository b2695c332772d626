### 처음 온 사람이 보는 화면: 좋은 서버의 진짜 게시물과 들어가는 길.

welcome-headline = 어서 오세요.
welcome-lede = 지금 이 순간의 마스토돈이에요. 마음껏 둘러보세요. 계정은 30초면 만들어요.
welcome-happening = 지금 { $server }에서는
welcome-trending = 오늘 이 서버에서 나누는 이야기
welcome-public = 방금 올라온 게시물
welcome-begun = { $server } 계정을 만들던 중이었어요.
welcome-begun-go = 이어서 하기
welcome-mail = 서버는 이메일 서비스와 비슷해요. 하나만 고르면 누구와도 이야기할 수 있고, 언제든 옮길 수 있어요.
welcome-language = 언어: { $language }
welcome-posts-only = 게시물만
welcome-invite = 시작하기
welcome-topics = 어떤 글을 읽고 싶으세요?
welcome-join = { $server }에 가입
welcome-have-account = 이미 계정이 있어요
welcome-have-account-label = 이미 계정이 있어요. 로그인
welcome-others = 다른 좋은 서버
welcome-more = 초대 링크가 있어요
welcome-others-title = { $count ->
        [1] 다른 좋은 서버 한 곳
        [2] 다른 좋은 서버 두 곳
       *[other] 다른 좋은 서버 { $count }곳
    }
welcome-look = 게시물 보기

## 서버를 추천하는 이유

why-language = { $language } 사용
why-language-second = 내가 쓰는 또 다른 언어, { $language } 사용
why-language-common = 마스토돈에서 가장 많이 쓰는 언어, { $language } 사용
why-instant = 바로 쓸 수 있어요
why-approval = 담당자가 신청을 먼저 확인해요
why-topic = 주제: { $topic }
why-region-europe = 유럽
why-region-north-america = 북아메리카
why-region-south-america = 남아메리카
why-region-africa = 아프리카
why-region-asia = 아시아
why-region-oceania = 오세아니아
why-people = { $count ->
       *[other] 이번 주 { $people }명
    }
why-answered = 응답 { $ms }ms

## 셋 가운데 이 서버는

role-best = 가장 잘 맞는 곳
role-instant = 바로 쓸 수 있어요
role-topic = 주제: { $topic }
role-big = { $language } 서버 중 큰 곳
role-quiet = 작고 조용한 곳
role-larger = 사람이 더 많은 곳
role-smaller = 사람이 더 적은 곳

## 서버 이름 옆

pick-instant = 바로 가입
pick-approval = 승인제
pick-many-languages = 언어 { $count }개

## 먼저 떠올랐지만 추천하지 않은 서버와 그 이유

passed-slow = { $next ->
        [none] { $server } 서버의 응답이 지금 느려요. 계속 읽고 계세요. Trente가 다른 곳을 찾아볼게요.
       *[other] { $server } 서버의 응답이 지금 느려요. 다음으로 좋은 곳은 { $next } 서버예요.
    }
passed-down = { $next ->
        [none] { $server } 서버가 지금 응답하지 않아요. 계속 읽고 계세요. Trente가 다른 곳을 찾아볼게요.
       *[other] { $server } 서버가 지금 응답하지 않아요. 다음으로 좋은 곳은 { $next } 서버예요.
    }
passed-closed = { $next ->
        [none] { $server } 서버는 지금 새 가입을 받지 않아요. 계속 읽고 계세요. Trente가 다른 곳을 찾아볼게요.
       *[other] { $server } 서버는 지금 새 가입을 받지 않아요. 다음으로 좋은 곳은 { $next } 서버예요.
    }
passed-full = { $next ->
        [none] { $server } 서버는 지금 가입을 더 받을 수 없어요. 계속 읽고 계세요. Trente가 다른 곳을 찾아볼게요.
       *[other] { $server } 서버는 지금 가입을 더 받을 수 없어요. 다음으로 좋은 곳은 { $next } 서버예요.
    }
passed-under-age = { $next ->
        [none] { $server } 서버는 가입할 수 있는 나이가 더 높아요. 계속 읽고 계세요. Trente가 다른 곳을 찾아볼게요.
       *[other] { $server } 서버는 가입할 수 있는 나이가 더 높아요. 다음으로 좋은 곳은 { $next } 서버예요.
    }
passed-limited = { $next ->
        [none] { $server } 서버는 일부 서버와 이어져 있지 않아요. 계속 읽고 계세요. Trente가 다른 곳을 찾아볼게요.
       *[other] { $server } 서버는 일부 서버와 이어져 있지 않아요. 다음으로 좋은 곳은 { $next } 서버예요.
    }
passed-approval = { $next ->
        [none] { $server } 서버는 이제 계정을 하나하나 승인해요. 계속 읽고 계세요. Trente가 다른 곳을 찾아볼게요.
       *[other] { $server } 서버는 이제 계정을 하나하나 승인해요. { $next } 서버는 바로 쓸 수 있어요.
    }

## 서버의 주제

topic-academia = 학술
topic-activism = 사회운동
topic-adult = 성인
topic-art = 예술
topic-bipoc = BIPOC
topic-books = 책
topic-film = 영화
topic-food = 음식
topic-furry = 퍼리
topic-games = 게임
topic-general = 종합
topic-hobby = 취미
topic-humor = 유머
topic-journalism = 뉴스
topic-lgbt = LGBTQ+
topic-music = 음악
topic-nature = 자연
topic-now = 지금
topic-photography = 사진
topic-regional = 지역
topic-religion = 종교
topic-science = 과학
topic-sports = 스포츠
topic-tech = 기술

## 가지고 있는 링크: 초대, 팩, 친구의 페이지

link-title = 초대나 링크가 있어요
link-label = 내 링크
link-help = 초대, 팩, 친구의 페이지, 서버까지 무엇이든 붙여 넣으세요.
link-go = 열기
link-paste = 클립보드에서 붙여 넣기
link-empty = 클립보드에 붙여 넣을 글이 없어요.
link-nothing = Trente가 알아볼 수 있는 링크가 없어요. https://uri.life/invite/… 또는 @haneul@uri.life 같은 것을 붙여 넣어 보세요.
link-invite-over = { $server } 초대는 기한이 지났어요.
link-pack = “{ $name }” 팩에 있는 { $count }명을 팔로우할까요?
link-pack-then = 계정을 쓸 수 있게 되면 Trente가 한 명씩 팔로우해요. 언제든 뺄 수 있어요.
link-pack-yes = 모두 팔로우
link-pack-kept = 이 팩에 있는 사람들을 기억해 뒀어요.
link-person = 이 기기에서 { $handle } 계정을 팔로우해요. 게시물이 홈에 올라와요.
link-person-ask = { $handle } 계정을 팔로우할까요?
link-person-then = 게시물이 바로 홈에 올라와요. 계정을 쓸 수 있게 되면 그 계정으로 이어져요.
link-person-yes = 팔로우
link-person-no = 보기만 하기

## 다른 프로그램이 Trente로 연 링크: 무엇이든 하기 전에 먼저 물어요.

link-asks-title = 이 링크를 열까요?
link-asks = { $what ->
        [invite] Trente 밖에서 온 링크예요. { $place } 초대가 들어 있어요.
        [pack] Trente 밖에서 온 링크예요. { $place }에 있는 팩(사람 모음)을 보여 줘요.
        [person] Trente 밖에서 온 링크예요. { $place } 페이지를 보여 줘요.
        [post] Trente 밖에서 온 링크예요. { $place }에 있는 게시물을 보여 줘요.
        [share] Trente 밖에서 온 링크예요. 새 게시물에 쓸 글이 들어 있어요. 올리기 전에 먼저 볼 수 있어요.
       *[server] Trente 밖에서 온 링크예요. { $place } 가입 양식이 열려요.
    }
link-asks-password = 입력한 비밀번호는 가져가지 않으니, 비밀번호 칸은 비어 있을 거예요.
