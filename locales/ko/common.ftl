### 여러 화면에서 쓰는 말과 모든 오류.

app-name = Trente

## 버튼과 짧은 라벨

back = 뒤로
close = 닫기
cancel = 취소
try-again = 다시 시도
loading = 불러오는 중
sentence-next = { $said } { $more }
list-more = 더 보기
list-more-loading = 더 불러오는 중
list-more-failed = 나머지를 불러오지 못했어요.
log-in = 로그인

## 길 찾기: 옆 메뉴 또는 아래 탭

nav-label = 기본 메뉴
skip-to-content = 본문으로 이동
nav-home = 홈
nav-read = 지금
nav-settings = 설정
nav-notifications = 알림
nav-notifications-new = 알림, 새 알림 { $count }개
nav-notifications-many = 알림, 새 알림 { $count }개 이상
nav-many = { $count }+
nav-you = 나
nav-write = 글쓰기
nav-join = 가입
nav-accounts = 계정. 지금은 { $name } 님이에요
nav-accounts-new = 다른 계정에 새 알림이 있어요
nav-account-new = { $handle } · 새 알림 { $count }개
nav-account-ended = { $handle } · 로그인이 풀림
nav-account-ended-now = { $handle } 로그인이 풀렸어요. 설정에서 다시 로그인하면 새 소식을 볼 수 있어요.

## 오류
## 본문은 무슨 일이 있었는지, `.safe`는 무엇이 안전하고 이제 무엇을 하면 되는지, `.action`은 버튼.

fault-offline = 오프라인이에요.
    .safe = 이 기기에 있는 내용은 계속 읽을 수 있고, 쓴 글도 그대로 있어요. 다시 연결되면 이어서 해 보세요.
    .action = 다시 시도
fault-no-such-server = { $server ->
        [unknown] 이런 이름의 서버가 없어요.
       *[other] { $server } 서버를 찾을 수 없어요.
    }
    .safe = 사라진 건 없어요. 지금은 이 이름으로 연결되는 곳이 없으니, 나중에 다시 시도해 보세요.
    .typed = 입력한 내용은 그대로 있어요. 빠진 글자는 없는지 살펴보세요.
    .action = 다시 시도
fault-unreachable = { $server ->
        [unknown] 서버가 응답하지 않아요.
       *[other] { $server } 서버가 응답하지 않아요.
    }
    .safe = 계정은 안전하고, 사라진 것도 없어요. 서버도 가끔은 쉬어요. 1분 뒤에 다시 시도해 보세요.
    .action = 다시 시도
fault-timed-out = { $server ->
        [unknown] 서버의 응답이 너무 오래 걸렸어요.
       *[other] { $server } 서버의 응답이 너무 오래 걸렸어요.
    }
    .safe = 사라진 건 없어요. 서버가 바쁘거나 연결이 느린가 봐요. 다시 시도해 보세요.
    .action = 다시 시도
fault-bad-certificate = { $server ->
        [unknown] 서버가 진짜인지 확인할 수 없어요.
       *[other] { $server } 서버가 진짜인지 확인할 수 없어요.
    }
    .safe = Trente에서 아무것도 보내지 않았으니 새어 나간 정보는 없어요. 기기의 날짜가 맞다면 서버 쪽에서 고쳐야 해요.
    .action = 다시 시도
fault-not-an-address = 서버 주소가 아니에요.
    .safe = 서버 주소는 uri.life, 계정은 @haneul@uri.life처럼 생겼어요.
    .typed = 입력한 내용은 그대로 있어요. 서버 주소는 uri.life, 계정은 @haneul@uri.life처럼 생겼어요.
    .action = 다시 시도
fault-insecure-address = 안전하게 연결할 수 없는 주소예요.
    .safe = Trente에서 아무것도 보내지 않았으니 새어 나간 정보는 없어요.
    .typed = Trente에서 보낸 건 없어요. 주소를 https로 시작하거나, uri.life처럼 이름만 써 보세요.
    .action = 다시 시도
fault-not-mastodon = { $server ->
        [unknown] 마스토돈 서버가 아니라 일반 웹사이트예요.
       *[other] { $server } 주소는 마스토돈 서버가 아니라 일반 웹사이트예요.
    }
    .safe = 사라진 건 없어요. 서버를 손보는 중일지도 모르니, 나중에 다시 시도해 보세요.
    .typed = 입력한 내용은 그대로 있어요. 서버 이름이 다를 수도 있어요. “서버가 기억나지 않아요”에서 찾아볼 수 있어요.
    .action = 다시 시도
fault-other-software = { $server ->
        [unknown] 이 서버는 { $said } 소프트웨어를 써서, Trente에서 로그인할 수 없어요.
       *[other] { $server } 서버는 { $said } 소프트웨어를 써서, Trente에서 로그인할 수 없어요.
    }
    .safe = 그곳의 계정은 그대로 있어요. 마스토돈 서버에서도 그곳 사람들을 팔로우할 수 있어요.
    .action = 다른 서버로 시도
fault-bad-answer = { $server ->
        [unknown] 서버에서 알아볼 수 없는 답이 왔어요.
       *[other] { $server } 서버에서 알아볼 수 없는 답이 왔어요.
    }
    .safe = 사라진 건 없어요. 서버를 손보는 중일지도 모르니, 1분 뒤에 다시 시도해 보세요.
    .action = 다시 시도
fault-too-large = { $server ->
        [unknown] 서버가 요청한 것보다 훨씬 많은 데이터를 보냈어요.
       *[other] { $server } 서버가 요청한 것보다 훨씬 많은 데이터를 보냈어요.
    }
    .safe = 더 받지 않고 멈췄고, 사라진 건 없어요. 다시 시도하거나 브라우저에서 열어 보세요.
    .action = 다시 시도
fault-redirect-loop = { $server ->
        [unknown] 서버가 계속 다른 주소로 돌려보내고 있어요.
       *[other] { $server } 서버가 계속 다른 주소로 돌려보내고 있어요.
    }
    .safe = 사라진 건 없어요. 서버 쪽에서 고쳐야 하니, 나중에 다시 시도해 보세요.
    .action = 다시 시도
fault-server-busy = { $server ->
        [unknown] 서버가 지금 너무 바빠요.
       *[other] { $server } 서버가 지금 너무 바빠요.
    }
    .safe = { $when ->
        [unknown] 사라진 건 없어요. 1분 뒤에 다시 시도해 보세요.
       *[other] 사라진 건 없어요. { $when } 다시 시도해 보세요.
    }
    .action = 다시 시도
fault-rate-limited = { $server ->
        [unknown] 서버가 잠시 기다려 달라고 해요.
       *[other] { $server } 서버가 잠시 기다려 달라고 해요.
    }
    .safe = { $when ->
        [unknown] 사라진 건 없어요. 몇 분 뒤에 다시 시도해 보세요.
       *[other] 사라진 건 없어요. { $when } 다시 시도해 보세요.
    }
    .action = 다시 시도
fault-logged-out = { $server ->
        [unknown] 로그인이 풀렸어요.
       *[other] { $server } 로그인이 풀렸어요.
    }
    .safe = 계정도 쓴 글도 안전해요. 다시 로그인하면 하던 데서 이어 갈 수 있어요.
    .action = 로그인
fault-forbidden = { $server ->
        [unknown] 서버에서 허용하지 않아요.
       *[other] { $server } 서버에서 허용하지 않아요.
    }
    .safe = 바뀐 건 없어요. 서버의 규칙이나 상대의 설정 때문일 수 있어요.
    .action = 돌아가기
fault-not-found = 이제 여기에 없어요.
    .safe = 삭제되었거나 비공개로 바뀌었을 수 있어요. 나머지는 모두 그대로예요.
    .action = 돌아가기
fault-members-only = { $server ->
        [unknown] 이 서버의 회원만 읽을 수 있어요.
       *[other] { $server } 서버의 회원만 읽을 수 있어요.
    }
    .safe = 누구나 읽을 수 있는 서버도 많아요. 그곳에 계정이 있다면 로그인해서 읽으세요.
    .action = 로그인
fault-refused = { $server ->
        [unknown] { $said ->
            [nothing] 서버가 받아 주지 않았어요.
           *[other] 서버가 받아 주지 않았어요. 서버의 답: “{ $said }”
        }
       *[other] { $said ->
            [nothing] { $server } 서버가 받아 주지 않았어요.
           *[other] { $server } 서버가 받아 주지 않았어요. 서버의 답: “{ $said }”
        }
    }
    .safe = 쓴 내용은 그대로 있어요. 수정해서 다시 시도해 보세요.
    .action = 다시 시도
fault-login-denied = { $server ->
        [unknown] 승인하지 않아서 로그인하지 못했어요.
       *[other] { $server } 서버에서 승인하지 않아서 로그인하지 못했어요.
    }
    .safe = 바뀐 건 없어요. 잘못 눌렀다면 다시 시작해서 서버 페이지에서 “승인”을 선택하세요.
    .action = 다시 시도
fault-login-expired = 답을 받지 못한 채 로그인 시간이 지났어요.
    .safe = 바뀐 건 없고, 입력한 서버도 그대로 있어요. 다시 시작해 보세요.
    .action = 다시 시작
fault-no-browser = 브라우저가 열리지 않았어요.
    .safe = 그래도 계속할 수 있어요. 주소를 복사해서 브라우저에서 직접 열어 보세요.
    .action = 주소 복사
fault-too-long = { $server ->
        [unknown] 서버가 받을 수 있는 길이를 넘었어요.
       *[other] { $server } 서버가 받을 수 있는 길이를 넘었어요.
    }
    .safe = 글은 그대로 있어요. 조금 줄여서 다시 보내 보세요.
    .action = 글로 돌아가기
fault-empty = 아직 보낼 내용이 없어요.
    .safe = 먼저 몇 마디 적어 보세요.
    .action = 글로 돌아가기
fault-media-missing = 게시물에 넣은 것 중에 업로드되지 않은 것이 있어요.
    .safe = 아직 아무것도 게시되지 않았어요. 표시된 파일을 다시 시도하거나 빼 주세요.
    .action = 게시물로 돌아가기
fault-not-a-list = 이 파일에는 목록이 없어요.
    .safe = Trente는 마스토돈이나 Trente에서 저장한 파일을 읽어요. 바뀐 건 없어요.
    .action = 다른 파일 선택
fault-not-settings = 이 파일에는 Trente 설정이 없어요.
    .safe = Trente에서 저장한 파일만 읽을 수 있어요. 이름이 trente-settings로 시작해요. 바뀐 건 없어요.
    .action = 다른 파일 선택
fault-not-a-language = 번역 문장이 든 폴더가 아니에요.
    .safe = .ftl 파일이 들어 있고, 이름이 de나 pt-BR 같은 언어 태그인 폴더여야 해요. 바뀐 건 없어요.
    .action = 다른 폴더 선택
fault-list-too-long = 목록이 너무 길어서 한 번에 읽을 수 없어요.
    .safe = 한 번에 20,000줄, 20 MB까지 읽어요. 파일을 둘로 나눠 차례로 넣어 보세요.
    .action = 다른 파일 선택
fault-no-downloads = 다운로드 폴더에 파일을 저장하지 못했어요.
    .safe = 폴더가 없거나, 가득 찼거나, Trente가 쓸 수 없는 폴더일지도 몰라요. 바뀐 건 없어요.
    .action = 다시 시도
fault-wrong-password = { $server ->
        [unknown] 서버에서 비밀번호가 맞지 않는다고 해요.
       *[other] { $server } 서버에서 비밀번호가 맞지 않는다고 해요.
    }
    .safe = 바뀐 건 없어요. 서버 페이지에서 로그인할 때 쓰는 비밀번호가 맞는지 확인해 보세요.
    .action = 다시 시도
fault-maybe-moved = { $server ->
        [unknown] 서버의 답이 분명하지 않아요. 이사가 됐을 수도, 아닐 수도 있어요.
       *[other] { $server } 서버의 답이 분명하지 않아요. 이사가 됐을 수도, 아닐 수도 있어요.
    }
    .safe = 이사는 되돌릴 수 없어요. 다시 시도하기 전에 아래에서 잘됐는지 확인해 보세요.
    .action = 다시 시도
fault-not-followed = 팔로우하지 않는 사람이에요.
    .safe = 리스트에는 팔로우하는 사람만 넣을 수 있어요. 나머지는 모두 그대로예요.
    .action = 돌아가기
fault-no-picture = 서버에서 받는 사진 파일이 아니에요.
    .safe = 프로필은 그대로예요. PNG, JPEG, GIF, WebP 파일을 골라 주세요.
    .action = 다른 사진 선택
fault-picture-too-large = 사진이 8 MB보다 커요.
    .safe = 프로필은 그대로예요. 더 작은 사진을 골라 주세요.
    .action = 다른 사진 선택
fault-storage = 이 기기에 저장하지 못한 것이 있어요.
    .safe = 지금 보이는 내용은 그대로 있어요. 저장 공간이 가득 찼을 수 있으니, 자리를 만들고 다시 시도해 보세요.
    .action = 다시 시도
fault-not-kept = 보내지 못했고, 이 기기에 보관하지도 못했어요.
    .safe = 쓴 글은 이 창에만 있어요. Trente를 닫기 전에 저장 공간을 비우거나 글을 복사해 두세요.
    .action = 글로 돌아가기
fault-already-open = Trente가 이미 열려 있어요.
    .safe = 열려 있는 창에서 계속하세요. 창이 보이지 않으면 Trente를 종료하고 다시 시작해 보세요.
    .action = 다시 시도
fault-later-version = 이 기기에서 더 새로운 Trente를 쓴 적이 있어요.
    .safe = 지금 버전은 그 파일을 건드리지 않아요. 새 버전을 다시 설치하면 모두 그대로 있어요.
    .action = 다시 시도
fault-keychain = 이 기기의 비밀번호 보관함을 열지 못했어요.
    .safe = 계정은 안전해요. 키체인 잠금을 풀고 다시 시도해 보세요.
    .action = 다시 시도
fault-maybe-posted = { $server ->
        [unknown] 서버의 답이 분명하지 않아요. 게시물이 올라갔을 수도, 아닐 수도 있어요.
       *[other] { $server } 서버의 답이 분명하지 않아요. 게시물이 올라갔을 수도, 아닐 수도 있어요.
    }
    .safe = 쓴 글은 보관해 뒀어요. 같은 글이 두 번 올라가지 않게, 다시 게시하기 전에 확인해 보세요.
    .action = 올라갔는지 확인
fault-maybe-changed = { $server ->
        [unknown] 서버의 답이 분명하지 않아요. 게시물이 수정됐을 수도, 아닐 수도 있어요.
       *[other] { $server } 서버의 답이 분명하지 않아요. 게시물이 수정됐을 수도, 아닐 수도 있어요.
    }
    .safe = 쓴 글은 보관해 뒀어요.
    .action = 수정됐는지 확인
fault-post-gone = 내 게시물이 이제 없어요.
    .safe = 여기나 다른 곳에서 삭제되었어요. 쓴 내용은 보관해 뒀어요.
    .action = 새 게시물로 쓰기
fault-cannot-change = { $server ->
        [unknown] 이 서버에서는 게시물을 수정할 수 없어요.
       *[other] { $server } 서버에서는 게시물을 수정할 수 없어요.
    }
    .safe = 서버의 소프트웨어가 너무 오래됐거나 다른 종류예요. 쓴 내용은 보관해 뒀어요.
    .action = 뒤로
fault-maybe-reported = { $server ->
        [unknown] 서버의 답이 분명하지 않아요. 신고가 도착했을 수도, 아닐 수도 있어요.
       *[other] { $server } 서버의 답이 분명하지 않아요. 신고가 도착했을 수도, 아닐 수도 있어요.
    }
    .safe = 같은 신고가 두 번 가도 괜찮아요.
    .action = 다시 보내기
fault-posted-before = 마지막으로 수정하기 전의 글이 이미 게시됐어요.
    .safe = 쓴 글은 보관해 뒀어요. 지금 게시하면 게시물이 하나 더 올라가요.
    .action = 이것도 게시
fault-maybe-scheduled = { $server ->
        [unknown] 서버의 답이 분명하지 않아요. 게시물이 예약됐을 수도, 아닐 수도 있어요.
       *[other] { $server } 서버의 답이 분명하지 않아요. 게시물이 예약됐을 수도, 아닐 수도 있어요.
    }
    .safe = 쓴 글은 보관해 뒀어요. 같은 글이 두 번 올라가지 않게, 다시 보내기 전에 예약된 글을 확인해 보세요.
    .action = 예약된 글 보기
fault-scheduled-before = 서버가 이미 게시물을 받았고, 고른 시간에 올릴 거예요.
    .safe = 쓴 글은 보관해 뒀어요. 지금 게시하면 게시물이 하나 더 올라가요.
    .action = 이것도 게시
fault-too-soon = 예약하기에는 너무 가까운 시간이에요.
    .safe = 쓴 글은 보관해 뒀어요. 5분 뒤나 그 이후로 고르거나, 지금 게시하세요.
    .action = 다른 시간 선택
fault-sign-up-on-page = { $server ->
        [unknown] 이 서버의 계정은 앱이 아니라 서버 페이지에서만 만들 수 있어요.
       *[other] { $server } 계정은 앱이 아니라 서버 페이지에서만 만들 수 있어요.
    }
    .safe = 사라진 건 없어요. 서버 페이지에서 계정을 만든 다음 여기에서 로그인하세요.
    .action = 다시 시도
fault-bug = Trente에 문제가 생겼어요.
    .safe = 저희 잘못이에요. 쓴 내용은 보관해 뒀어요. 다시 시도해 보고, 그래도 안 되면 알려 주세요.
    .action = 다시 시도

## 게시물 옆의 시간, 되도록 짧게

time-now = 방금
time-minutes = { $count }분
time-hours = { $count }시간

## 서버 소개

side-label = 이 서버 소개
server-languages = 언어: { $languages }
server-people = { $count ->
       *[other] 이번 달 { $people }명
    }
server-answers = 응답 { $ms }ms
nav-profile = 내 페이지
toasts-label = Trente의 안내

without-pictures = 창이 두 번 멈췄어요. Trente를 다시 시작할 때까지 사진 없이 보여 드릴게요.
