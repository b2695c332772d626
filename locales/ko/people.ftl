### 사람들의 목록, 그리고 사람에게 할 수 있는 일.

## 목록

people-list = 사람
people-followers = 팔로워
people-followers-of = { $name } 님의 팔로워
people-following = 팔로우 중
people-following-of = { $name } 님이 팔로우하는 사람
people-boosted-by = 부스트한 사람
people-favourited-by = 좋아요를 누른 사람
people-muted-list = 뮤트한 사람
people-blocked-list = 차단한 사람
people-loading = 더 불러오는 중…
people-show-more = 사람 더 보기
people-more-came = { $count }명 더
people-elsewhere = 내 서버는 일부만 알아요. 나머지는 { $server }에 있어요.
people-known-here = 내 서버가 아는 만큼만 보여요. 다른 서버는 더 알 수도 있어요.
people-hidden = 숨겨진 목록이에요
    .text = 이 사람은 팔로우하는 사람과 팔로워를 보여 주지 않기로 했어요.
people-no-followers = 아직 아무도 없어요
    .text = 내 서버가 아는 사람 중에는 이 사람을 팔로우하는 사람이 없어요.
people-no-following = 아직 아무도 없어요
    .text = 내 서버가 아는 사람 중에는 이 사람이 팔로우하는 사람이 없어요.
people-no-boosts = 알려진 부스트가 없어요
    .text = 내 서버가 아는 사람 중에는 이 게시물을 부스트한 사람이 없어요.
people-no-favourites = 알려진 좋아요가 없어요
    .text = 내 서버가 아는 사람 중에는 이 게시물에 좋아요를 누른 사람이 없어요.
people-none-muted = 뮤트한 사람이 없어요
    .text = 게시물이나 프로필의 메뉴에서 뮤트한 사람이 여기에 모여요. 여기에서 해제할 수도 있어요.
people-none-blocked = 차단한 사람이 없어요
    .text = 게시물이나 프로필의 메뉴에서 차단한 사람이 여기에 모여요. 여기에서 해제할 수도 있어요.
people-follow = { $name } 님 팔로우
people-is-followed = { $name } 님 팔로우 중
people-request = { $name } 님에게 팔로우 요청
people-requested = { $name } 님에게 팔로우 요청함
people-unmute-short = 뮤트 해제
people-unmuted-short = 뮤트 해제됨
people-unblocked-short = 차단 해제됨

## 사람의 메뉴

people-more = { $name } 님 메뉴
people-boosts = 이 사람의 부스트 보기
people-feature = 내 프로필에서 추천
people-feature-line = 내가 추천한다는 것이 모두에게 보여요
people-mute = { $name } 님 뮤트…
people-unmute = { $name } 님 뮤트 해제
people-block = { $name } 님 차단…
people-unblock = { $name } 님 차단 해제
people-report = { $name } 님 신고…
people-remove = 팔로워에서 빼기…
people-copy = 주소 복사
people-copied = 주소를 복사했어요.
people-open = { $server }에서 열기

## 무언가 하기 전에 묻는 말

people-block-ask = { $name } 님을 차단할까요?
people-block-text = 서로 보이지 않게 돼요. 서로의 팔로우가 끊기고, 차단을 해제해도 돌아오지 않아요. 상대에게 알리지는 않지만, 찾아보면 알 수 있어요.
people-block-yes = 차단
people-remove-ask = { $name } 님을 팔로워에서 뺄까요?
people-remove-text = 내 게시물이 더는 상대의 홈에 올라가지 않아요. 상대에게 알리지 않고, 상대는 나를 다시 팔로우할 수 있어요.
people-remove-yes = 빼기

mute-ask = { $name } 님을 뮤트할까요?
mute-text = 뮤트가 끝날 때까지 상대의 글이 보이지 않아요. 상대는 내 글을 계속 읽을 수 있고, 눈치채지 못해요.
mute-length = 기간
mute-hour = 1시간
mute-day = 1일
mute-week = 1주
mute-month = 30일
mute-ever = 계속
mute-until = { $time }까지
mute-no-end = 내가 해제할 때까지
mute-notifications = 이 사람이 내 글에 남기는 반응도 숨기기
mute-yes = 뮤트

## 하고 난 다음

people-undo = 되돌리기
people-muted = { $name } 님을 뮤트했어요.
people-unmuted = { $name } 님의 뮤트를 해제했어요.
people-blocked = { $name } 님을 차단했어요.
people-unblocked = { $name } 님의 차단을 해제했어요.
people-removed = { $name } 님은 이제 나를 팔로우하지 않아요.
people-boosts-shown = 이제 { $name } 님의 부스트가 보여요.
people-boosts-hidden = 이제 { $name } 님의 부스트가 보이지 않아요.
people-featured = 내 프로필에서 { $name } 님을 추천해요.
people-unfeatured = 이제 내 프로필에서 { $name } 님을 추천하지 않아요.

## 서버가 받아 주지 않았을 때

people-mute-failed = { $name } 님을 뮤트하지 못했어요.
people-unmute-failed = { $name } 님은 아직 뮤트되어 있어요.
people-block-failed = { $name } 님을 차단하지 못했어요.
people-unblock-failed = { $name } 님은 아직 차단되어 있어요.
people-change-failed = 반영되지 않았어요. { $name } 님에 대한 설정은 전과 같아요.

## 팩: 함께 팔로우하도록 누군가 고른 사람들

pack = 팩
pack-people = { $count }명
pack-page = 웹에서 보기
pack-empty = 아무도 없어요
    .text = 팩에 들어가려면 본인이 먼저 동의해야 해요.
pack-mine = 내가 들어 있는 팩이에요.
pack-leave = 팩에서 나가기
pack-leave-ask = 이 팩에서 나갈까요?
    .text = 아무에게도 알리지 않고, 만든 사람이 나를 다시 넣을 수도 없어요.
pack-left = 이제 이 팩에 들어 있지 않아요.
