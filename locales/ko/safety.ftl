### 신고와 차단한 서버.

## 중재자에게 알리기

report = 신고
report-title = { $name } 님 신고
report-about = { $server } 서버의 중재자가 살펴봐요. 누가 신고했는지 { $name } 님에게 알리지 않아요.
report-why = 무엇이 문제인가요?
report-dislike = 보고 싶지 않아요
    .text = 알릴 것 없이 뮤트하거나 차단하면 돼요.
report-spam = 스팸이에요
    .text = 광고, 사기, 되풀이되는 같은 글
report-rules = { $server } 규칙에 어긋나요
    .text = 어떤 규칙인지 다음 단계에서 골라요
report-legal = 법에 어긋날 수 있어요
    .text = 내가 사는 나라나 { $server } 서버가 있는 곳의 법
report-other = 다른 문제예요
    .text = 무엇인지 직접 적어요
report-which = 어떤 규칙인가요?
report-instead = 바로 도움이 되는 방법
report-posts = 어떤 게시물이 문제인가요?
report-comment = 중재자가 알아야 할 것이 있나요?
    .help = 비워 두어도 돼요.
report-room = { $count }자 남음
report-forward = { $server } 서버의 중재자에게도 알리기
    .text = 신고 내용은 가지만 내 이름은 가지 않아요.
report-send = 신고 보내기
report-sending = 보내는 중…
report-no-why = 먼저 무엇이 문제인지 고르세요.
report-no-rule = 규칙을 하나 이상 고르세요.
report-too-long = 중재자에게 보낼 수 있는 길이를 넘었어요. 조금 줄여 주세요.
report-sent = 보냈어요. 알려 주셔서 고마워요
report-sent-text = 신고가 { $server } 서버의 중재자에게 도착했어요. 며칠 걸릴 수 있고, 결과를 따로 알려 주지 않을 수도 있어요.
report-meanwhile = 그동안 할 수 있는 일
report-done = 완료

## 서버 전체

servers-list = 차단한 서버
servers-none = 차단한 서버가 없어요
    .text = 게시물이나 프로필의 메뉴에서 차단한 서버가 여기에 모여요. 여기에서 해제할 수도 있어요.
servers-block = { $server } 전체 차단…
servers-unblock = { $server } 차단 해제
servers-unblock-short = 차단 해제
servers-block-ask = { $server } 서버 전체를 차단할까요?
    .text = 그곳 사람들의 게시물이 보이지 않고, 그곳의 누구도 나를 팔로우할 수 없어요.
servers-block-yes = 서버 차단
servers-lost = { $following ->
        [0] 그곳의 팔로워 { $followers }명을 잃어요. 저절로 돌아오지 않아요.
       *[other] 그곳에서 팔로우하던 { $following }명과의 팔로우가 끊기고, 팔로워 { $followers }명을 잃어요. 저절로 돌아오지 않아요.
    }
servers-lost-nothing = 그곳에는 내가 팔로우하는 사람도, 나를 팔로우하는 사람도 없어요.
servers-lost-unknown = 내가 그곳에서 팔로우하는 사람도, 그곳에서 나를 팔로우하는 사람도 팔로우가 끊기고, 저절로 돌아오지 않아요.
servers-blocked = { $server } 서버 전체를 차단했어요.
servers-unblocked = { $server } 서버의 차단을 해제했어요.
servers-block-failed = { $server } 서버를 차단하지 못했어요.
servers-unblock-failed = { $server } 서버는 아직 차단되어 있어요.

## 필터

less = 이런 글 덜 보기
    .text = 이런 단어가 든 게시물은 홈, 리스트, 글타래, 알림에 나오지 않아요.
less-tags = 게시물의 해시태그
less-words = 단어
    .help = 단어 단위로 찾아요. 여러 개는 쉼표로 나눠 주세요.
less-length = 기간
less-way = 이런 게시물은
less-hide = 빼기
less-warn = 가리기
less-hide-means = 있는지도 모르게 돼요.
less-warn-means = 있다는 것은 보이고, 열어 볼 수 있어요.
less-yes = 덜 보기
less-no-words = 해시태그를 고르거나 단어를 입력하세요.
less-done = 이제 덜 보여요: { $words }
less-failed = 필터를 만들지 못했어요.
filters = 필터
filters-new = 새 필터
filters-none = 아직 필터가 없어요
    .text = 게시물 메뉴의 “이런 글 덜 보기”로 만들 수 있어요. 잠시 동안만 쓰거나 계속 쓸 수 있어요.
filters-hides = 게시물을 뺌
filters-warns = 게시물을 가림
filters-until = { $time }까지
filters-remove = { $title } 필터 삭제
filters-remove-short = 삭제
filters-removed = 필터를 삭제했어요.
