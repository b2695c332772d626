### 게시물 쓰기.

compose-title = 새 게시물
compose-title-reply = 답글
compose-close = 초안으로 보관하고 닫기
compose-text = 내 게시물
compose-placeholder = 무슨 생각을 하고 있나요?
compose-placeholder-reply = 답글을 적어 보세요
compose-send = 게시
compose-sending = 게시하는 중
compose-send-keys = { $keys } 키로 게시
compose-tools = 게시물에 추가

## 누구에게 답하는지

compose-replying = { $name } 님에게 쓰는 답글
compose-post-gone = 답글을 달 게시물을 불러오지 못했어요. 쓴 글은 보관해 뒀어요.

## 누가 볼 수 있는지

compose-visibility = 공개 범위: { $who }
compose-visibility-menu = 공개 범위
compose-public = 공개
    .line = 공개 타임라인, 검색, 내 페이지에 나와요.
compose-unlisted = 조용한 공개
    .line = 내 페이지에서 누구나 읽을 수 있지만, 공개 타임라인에는 나오지 않아요.
compose-private = 팔로워
    .line = 나를 팔로우하는 사람과 내가 멘션한 사람만 볼 수 있어요.
compose-direct = 멘션한 사람만
    .line = 이름을 적은 사람만 볼 수 있어요. 서버 운영진도 읽으려면 읽을 수 있어요.

## 글의 언어

compose-language = 이 게시물의 언어: { $language }
compose-language-yours = 내 언어
compose-language-all = 모든 언어
compose-language-unset = 언어

## 열람 주의

compose-warning-add = 열람 주의 추가
compose-warning-remove = 열람 주의 빼기
compose-warning = 열람 주의
compose-warning-placeholder = 읽기 전에 알아 두면 좋을 내용을 적어 주세요

## 길이

compose-left = { $count }자 남음
compose-over = { $count }자 넘침

## 초안

compose-draft-saved = 초안을 이 기기에 보관했어요
compose-draft-failed = 이 기기에 초안을 보관하지 못했어요. 쓴 글은 아직 여기에 있으니, 이 페이지를 열어 두거나 복사해 두세요.
compose-draft-restored = 전에 쓰던 초안을 불러왔어요.
compose-discard = 버리기
compose-discard-ask = 이 초안을 버릴까요?
compose-discard-text = 이 기기에만 있는 글이에요. 버리면 되돌릴 수 없어요.
compose-discard-yes = 버리기
compose-discard-no = 남겨 두기

## 보낸 다음

compose-sent = 게시했어요.
compose-sent-view = 보기
compose-again = 다시 게시
compose-not-there = 내 최근 게시물에 없어요. 이제 게시해도 돼요.
compose-not-sent = 게시하지 못했어요. 쓴 글은 여기에 안전하게 있어요.
compose-join = 계정 만들기
compose-needs-account = 글을 쓰려면 계정이 필요해요. 계정을 만들거나 로그인하면 이 페이지가 다시 열려요.
share-kept = 공유한 내용은 보관해 뒀어요. 계정이 생기면 여기에서 열려요.
share-left-out = 가져오지 못한 파일이 있어요. 파일은 네 개까지, 하나에 100 MB까지 가져올 수 있어요.

compose-keep = 초안으로 보관
compose-waits = 보관했어요. 계정이 열리면 바로 게시할 수 있어요.

## 누가 보게 되는지: 글 아래 한 문장

compose-seen-public = { $quotes ->
        [public] 모두 볼 수 있고, 누구나 인용할 수 있어요.
        [followers] 모두 볼 수 있어요. 나 말고는 팔로워만 인용할 수 있어요.
        [nobody] 모두 볼 수 있어요. 나 말고는 아무도 인용할 수 없어요.
       *[unsaid] 검색과 공개 타임라인에서도 모두 볼 수 있어요.
    }
compose-seen-unlisted = { $quotes ->
        [public] 찾아오는 사람은 누구나 볼 수 있지만 공개 타임라인에는 나오지 않아요. 누구나 인용할 수 있어요.
        [followers] 찾아오는 사람은 누구나 볼 수 있지만 공개 타임라인에는 나오지 않아요. 팔로워만 인용할 수 있어요.
        [nobody] 찾아오는 사람은 누구나 볼 수 있지만 공개 타임라인에는 나오지 않아요. 나 말고는 아무도 인용할 수 없어요.
       *[unsaid] 찾아오는 사람은 누구나 볼 수 있지만 공개 타임라인에는 나오지 않아요.
    }
compose-seen-private = { $followers ->
        [chosen] 내가 팔로우를 승인한 사람만 볼 수 있어요.
       *[open] 팔로워만 볼 수 있어요. 누구나 팔로워가 될 수 있고, 그러면 이 글도 보여요.
    }
compose-seen-private-named = { $followers ->
        [chosen] 내가 팔로우를 승인한 사람과 { $names }에게 보여요.
       *[open] 팔로워와 { $names }에게 보여요. 누구나 팔로워가 될 수 있어요.
    }
compose-seen-direct = 나 말고는 { $names }에게만 보여요. 서버 운영진도 읽으려면 읽을 수 있어요.
compose-seen-nobody = 나만 볼 수 있어요. @이름처럼 누군가의 이름을 적어 보세요.
compose-seen-others = { $name } 외 { $count }명
compose-seen-local = { $server } 서버 사람들만 볼 수 있어요. 다른 서버로는 가지 않아요.
compose-seen-local-private = { $followers ->
        [chosen] { $server } 서버에서 내가 팔로우를 승인한 사람만 볼 수 있어요.
       *[open] { $server } 서버의 팔로워만 볼 수 있어요. 그 서버에서는 누구나 팔로워가 될 수 있고, 그러면 이 글도 보여요.
    }
compose-seen-local-private-named = { $followers ->
        [chosen] { $server } 서버에서 내가 팔로우를 승인한 사람과 { $names }에게 보여요.
       *[open] { $server } 서버의 팔로워와 { $names }에게 보여요. 그 서버에서는 누구나 팔로워가 될 수 있어요.
    }
compose-seen-local-direct = 나 말고는 { $names }에게만 보여요. { $server } 서버 운영진도 읽으려면 읽을 수 있어요.
compose-seen-local-nobody = 나만 볼 수 있어요. @이름처럼 { $server } 서버에 있는 누군가의 이름을 적어 보세요.
compose-seen-local-missed = 다른 서버로는 가지 않아서 { $names }에게는 닿지 않아요.
compose-local = { $server }에서만
    .text = 다른 서버로는 가지 않아요. 나를 팔로우해도 다른 서버 사람에게는 보이지 않아요.
compose-markdown = Markdown
    .text = *기울임*, **굵게**, [링크](https://…), 목록이 그 모양대로 보여요.
compose-visibility-done = 완료
compose-quotes = 인용할 수 있는 사람
compose-quote-public = 누구나
compose-quote-followers = 팔로워
compose-quote-nobody = 나만
compose-quotes-closed = 모두에게 공개하지 않은 글은 다른 사람이 인용할 수 없어요.

## 설문

compose-poll = 설문
compose-poll-add = 설문 추가
compose-poll-remove = 설문 빼기
compose-poll-answer = 항목 { $place }
compose-poll-less = 항목 { $place } 빼기
compose-poll-more = 항목 추가
compose-poll-several = 여러 개 선택
compose-poll-length = 투표 기간
compose-poll-minutes = { $count }분
compose-poll-hours = { $count }시간
compose-poll-days = { $count }일
compose-poll-few = 설문에는 항목이 두 개 이상 필요해요.
compose-poll-long = 항목은 { $most }자까지 쓸 수 있어요.
compose-poll-twice = 내용이 같은 항목이 두 개 있어요.
compose-poll-or-media = { $server } 서버에서는 게시물 하나에 사진과 설문을 함께 넣을 수 없어요.

## 쓴 글의 언어

compose-tongue = 이 글은 { $language } 같아요.
    .take = { $language } 게시물로 바꾸기
    .leave = 그대로 두기

## 글타래: 이어서 나가는 게시물

compose-thread-add = 게시물 추가
compose-thread-placeholder = 이어서 적어 보세요
compose-thread-nth = 게시물 { $count }개 중 { $place }번째
compose-thread-remove = { $place }번째 게시물 빼기
compose-thread-removed = 글타래에서 뺐어요.
compose-thread-long = 게시물 하나에 담기에는 너무 길어요.
compose-thread-split = 글타래로 나누기
compose-thread-made = 쓴 글을 게시물 하나에 들어가는 길이로 나눠 글타래로 만들었어요.
compose-thread-sending = { $count }개 중 { $place }번째 게시하는 중
compose-thread-sent = { $count ->
        [1] 게시했어요.
       *[other] 게시물 { $count }개를 글타래로 게시했어요.
    }
compose-thread-stopped = { $count ->
        [1] 글타래의 첫 게시물이 올라갔어요. 남은 글은 여기에 안전하게 있고, 이어서 게시할 수 있어요.
       *[other] 글타래의 { $count }번째 게시물까지 올라갔어요. 남은 글은 여기에 안전하게 있고, 이어서 게시할 수 있어요.
    }
compose-thread-later = 글타래는 예약할 수 없어요. 서버에 맡길 수 있는 건 단독 게시물뿐이에요. 지금 게시하거나 초안으로 남겨 두세요.
compose-thread-nobody = { $place }번째 게시물은 나만 볼 수 있어요. 그 게시물에 @이름처럼 누군가의 이름을 적어 보세요.
