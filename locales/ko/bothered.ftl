### “나를 괴롭히는 사람이 있어요”: 질문 세 개를 지나 도움이 되는 것으로.

bothered = 나를 괴롭히는 사람이 있어요
    .text = 몇 가지 여쭤본 다음, 도움이 되는 방법을 보여 드려요. 누르기 전에는 아무 일도 일어나지 않아요.
bothered-what = 무슨 일인가요?
bothered-person = 한 사람
bothered-this-person = { $name }
bothered-server = 한 서버의 모든 사람
bothered-this-server = { $server } 서버의 모든 사람
bothered-words = 특정한 이야기가 담긴 게시물
bothered-strangers = 말을 걸어오는 모르는 사람들
bothered-wish = 어떻게 되면 좋을까요?
bothered-not-see = 내 눈에 안 보이면 좋겠어요
bothered-not-seen = 상대가 나를 못 보면 좋겠어요
bothered-tell = 중재자가 알면 좋겠어요

## 도움이 되는 것. `.learns`는 상대가 무엇을 알게 되는지.

bothered-helps = 도움이 되는 방법
bothered-mute = 뮤트: 원하는 동안 상대의 게시물이 보이지 않아요.
    .learns = 상대에게 알리지 않아요. 상대는 여전히 내 글을 읽을 수 있어요.
bothered-block = 차단: 서로 보이지 않고, 상대의 팔로우도 끊겨요.
    .learns = 상대에게 알리지 않지만 눈치챌 수는 있어요. 로그인하지 않으면 내 공개 게시물을 여전히 읽을 수 있어요.
bothered-report = 무슨 일이 있었는지 내 서버의 중재자에게 알려요. 어떻게 할지는 중재자가 정해요.
    .learns = 누가 신고했는지 상대에게 알리지 않아요.
bothered-block-server = 서버 차단: 그 서버 사람들은 나를 보거나 말을 걸 수 없고, 나에게도 보이지 않아요.
    .learns = 아무에게도 알리지 않아요. 나를 팔로우하던 사람들은 팔로우가 끊기고, 저절로 돌아오지 않아요.
bothered-filter = 원하는 동안, 정해 둔 단어가 든 게시물을 빼요.
    .learns = 아무도 모르는 일이에요.
bothered-hold = 누가 나에게 알림을 보낼 수 있는지 골라요. 나머지는 “요청”에 모아 두니, 보고 싶을 때 보면 돼요.
    .learns = 보류되어 있다는 것을 아무도 몰라요.
bothered-quiet = “조용하게”로 바꾸면 새 게시물은 팔로워에게만 보이고, 새 팔로워는 내가 정하고, 모르는 사람의 알림은 보류돼요.
    .learns = 아무에게도 알리지 않아요. 무엇이 바뀌는지 먼저 보여 드리고, 되돌릴 수도 있어요.
bothered-find = 상대의 페이지를 열고, 메뉴에서 “나를 괴롭히는 사람이 있어요”를 고르세요.
    .learns = 내가 보았다는 것을 아무도 몰라요.
