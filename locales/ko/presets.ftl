### 지내는 방식 세 가지. 고르면 여러 설정이 한 번에 바뀌어요.

presets-title = 얼마나 열어 두고 싶으세요?
presets-lede = 이곳에서 지내는 방식은 세 가지예요. 하나를 고른 다음, 원하면 하나씩 바꾸세요. 언제든 다시 정할 수 있어요.
presets-in-use = 사용 중
presets-use = 이걸로 하기
presets-open = 활짝
    .text = 새로운 사람들과 알아 가고 싶을 때.
presets-careful = 신중하게
    .text = 모르는 사람과는 천천히 가까워지고 싶을 때.
presets-quiet = 조용하게
    .text = 쉬고 싶거나, 누가 따라다니며 괴롭힐 때.

## 방식마다 바뀌는 것

presets-posts-public = 새 게시물의 기본값: 공개
presets-posts-unlisted = 새 게시물의 기본값: 조용한 공개
presets-posts-private = 새 게시물의 기본값: 팔로워
presets-locked = 새 팔로워를 하나하나 승인해요
presets-unlocked = 누구나 나를 팔로우할 수 있어요
presets-quotes-public = 누구나 나를 인용할 수 있어요
presets-quotes-followers = 팔로워만 나를 인용할 수 있어요
presets-quotes-nobody = 아무도 나를 인용할 수 없어요
presets-found = 내가 추천될 수 있고, 내 게시물이 검색돼요
presets-found-profile = 내가 추천될 수 있지만, 내 게시물은 검색되지 않아요
presets-found-posts = 나는 추천되지 않지만, 내 게시물은 검색돼요
presets-hidden = 나는 추천되지 않고, 내 게시물도 검색되지 않아요
presets-reach-all = 누구나 나에게 글을 보낼 수 있어요
presets-reach-known = 새 계정의 알림과 내가 먼저 말 걸지 않은 사람의 개인 멘션은 “요청”에 모아 둬요
presets-reach-few = 내가 팔로우하지 않는 사람의 알림은 “요청”에 모아 둬요
presets-reach-before = 나에게 연락할 수 있는 사람은 전과 같아요
presets-popups-on = 이 기기의 시스템 알림이 켜져요
presets-popups-off = 이 기기의 시스템 알림이 꺼져요

## 결과

presets-changed = 바뀐 것:
presets-nothing = 이미 모두 그렇게 설정되어 있어요.
presets-undo = 되돌리기
presets-refused = 서버에서 바꾸지 못한 것이 있어요:
presets-no-quotes = 이 서버에는 누가 인용할 수 있는지 정하는 설정이 없어요.
presets-no-reach = 이 서버에서는 모르는 사람의 알림을 보류할 수 없어요.
