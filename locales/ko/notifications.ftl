### 나에게 일어난 일, 팔로우 요청, 보류된 것.

notifications-title = 알림
notifications-sections = 알림 종류
notifications-all = 전체
notifications-mentions = 멘션
notifications-private = 개인 대화
notifications-requests = 요청
notifications-loading = 알림을 불러오는 중
notifications-new = 새 알림
notifications-show = 새 알림 { $count }개 보기
notifications-choose = 알림을 보낼 수 있는 사람 고르기
notifications-clear = 알림 모두 지우기
    .ask = 알림을 모두 지울까요?
    .text = 내가 쓰는 모든 앱에서 사라지고 되돌릴 수 없어요. 게시물은 남아 있어요.
    .yes = 모두 지우기
    .no = 남겨 두기
    .done = 알림을 모두 지웠어요.
notifications-dismiss = 지우기: { $what }
notifications-empty = 아직 아무 일도 없어요
    .text = 누군가 내 글에 답글을 쓰거나, 좋아요나 부스트를 누르거나, 나를 팔로우하면 여기에 나와요.
notifications-empty-mentions = 아직 나를 멘션한 사람이 없어요
    .text = 답글을 비롯해 내 이름이 나온 게시물이 여기에 모여요.
notifications-wordless = 글이 없는 게시물

## 일어난 일, 한 문장씩

notifications-favourite = { $others ->
        [0] { $name } 님이 내 게시물을 좋아해요
        [1] { $name } 님과 { $second } 님이 내 게시물을 좋아해요
       *[other] { $name } 님 외 { $others }명이 내 게시물을 좋아해요
    }
notifications-boost = { $others ->
        [0] { $name } 님이 내 게시물을 부스트했어요
        [1] { $name } 님과 { $second } 님이 내 게시물을 부스트했어요
       *[other] { $name } 님 외 { $others }명이 내 게시물을 부스트했어요
    }
notifications-follow = { $others ->
        [0] { $name } 님이 나를 팔로우해요
        [1] { $name } 님과 { $second } 님이 나를 팔로우해요
       *[other] { $name } 님 외 { $others }명이 나를 팔로우해요
    }
notifications-follow-request = { $name } 님이 팔로우를 요청했어요
notifications-mention = { $name } 님이 나를 멘션했어요
notifications-reply = { $name } 님이 답글을 썼어요
notifications-private-mention = { $name } 님이 개인 멘션을 보냈어요
notifications-posted = { $name } 님이 글을 올렸어요
notifications-poll = 투표한 설문이 끝났어요
notifications-own-poll = 내 설문이 끝났어요
notifications-changed = 내가 부스트한 게시물을 { $name } 님이 수정했어요
notifications-quote = { $name } 님이 내 게시물을 인용했어요
notifications-quoted-changed = 내가 인용한 게시물을 { $name } 님이 수정했어요
notifications-pack = { $name } 님이 나를 팩에 넣었어요
notifications-pack-changed = 내가 들어 있는 팩을 { $name } 님이 수정했어요
notifications-sign-up = { $others ->
        [0] { $name } 님이 가입했어요
        [1] { $name } 님과 { $second } 님이 가입했어요
       *[other] { $name } 님 외 { $others }명이 가입했어요
    }
notifications-report = { $name } 님이 { $target } 님을 신고했어요
notifications-severed = { $target } 쪽과의 팔로우가 끊겼어요
notifications-severed-followers = 팔로워 { $followers }명이 사라졌어요
notifications-severed-following = 그곳의 { $following }명을 더는 팔로우하지 않아요
notifications-warning = 서버의 중재자가 내 계정에 조치를 취했어요
notifications-other = { $name } 님이 이 버전의 Trente가 아직 모르는 일을 했어요
notifications-other-nobody = 이 버전의 Trente가 아직 모르는 일이 있었어요

## 시스템 알림

popups-ask = Trente가 열려 있는 동안, 여기에서 일어나는 일을 시스템 알림으로 알려 드릴까요?
    .yes = 네, 알려 주세요
    .no = 다음에
popups-on = 시스템 알림으로 알려 드릴게요. 설정에서 다시 끌 수 있어요.
popups-off = 시스템 알림을 띄우지 않을게요. 설정에서 바꿀 수 있어요.
popups-first = 여기에서 알려 드릴게요
    .text = 다른 일을 하는 동안 새로운 일이 생기면 이렇게 보여요.
popups-several = 새 알림 { $count }개
popups-open = 알림 열기
popups-nowhere = 지금은 시스템에서 알림이 나오지 않게 되어 있어요.

## 할 수 있는 일

notifications-follow-back = { $count ->
        [1] 맞팔로우
       *[other] { $count }명 모두 맞팔로우
    }
notifications-followed-back = 맞팔로우했어요.
notifications-accept = 수락
notifications-accept-label = { $name } 님 수락
notifications-refuse = 거절
notifications-refuse-label = { $name } 님 거절
notifications-accepted = 수락함
notifications-refused = 거절함

## 보류된 것

notifications-held-line = { $count }명의 알림이 보류되어 있어요
requests-follow = 나를 팔로우하고 싶은 사람
requests-follow-none = 지금은 팔로우 요청이 없어요.
requests-held = 보류된 알림
requests-held-about = 나에게 말을 걸었지만, 내 설정에 따라 보류된 사람들이에요. 상대에게는 알리지 않아요.
requests-held-none = 보류된 것이 없어요.
requests-held-count = 알림 { $count }개
requests-let-in = 받기
requests-let-in-label = { $name } 님 알림 받기
requests-dismiss = 지우기
requests-dismiss-label = { $name } 님 알림 지우기
requests-let-in-done = 이제부터 이 사람의 알림을 받아요.
requests-dismissed = 지움

## 나에게 알림을 보낼 수 있는 사람

choices-title = 나에게 알림을 보낼 수 있는 사람
choices-about = 이 설정은 서버에 저장되어 모든 앱에서 똑같이 쓰여요.
choices-none = 내 서버에는 이 설정이 없어요
    .text = 마스토돈 4.3부터 있는 설정이에요. 지금은 누구나 알림을 보낼 수 있어요.
choices-not-followed = 내가 팔로우하지 않는 사람
choices-not-followers = 나를 팔로우하지 않는 사람
choices-new = 만든 지 30일이 안 된 계정
choices-private = 내가 먼저 말 걸지 않은 사람의 개인 멘션
choices-limited = 중재자가 제한한 계정
choices-accept = 표시
choices-hold = 보류
choices-drop = 무시
choices-loading = 설정을 불러오는 중

## 개인 대화

conversations-note = 대화에 있는 사람들과 각 서버의 관리자만 읽을 수 있어요. 암호화되지는 않아요.
conversations-list = 개인 대화, 최신순
conversations-loading = 대화를 불러오는 중
conversations-empty = 아직 개인 대화가 없어요
    .text = 멘션한 사람만 볼 수 있는 게시물을 쓰면 시작돼요. 글을 쓸 때 “멘션한 사람만”을 고르세요.
conversations-own = 나: { $words }
conversations-alone = 나만
conversations-remove-label = 목록에서 빼기: { $name }
conversations-remove-ask = 이 대화를 뺄까요?
    .text = 내 목록에서 사라져요. 게시물은 그대로 남아 있어요.
    .yes = 빼기
    .no = 남겨 두기
