### 처음 읽을 것 고르기: 주제, 사람, 팩, 그리고 그것으로 만드는 홈.

reading-title = 읽을 것 고르기
reading-label = 읽을 것
reading-topics = 주제
reading-people = 사람
reading-packs = 팩
reading-preview = 내 홈
reading-people-today = 오늘 { $count }명
reading-nobody = 지금은 이 서버가 추천하는 사람이 없어요. 팩 탭에 링크나 주소를 넣어도 돼요.
reading-fault = 고른 것은 그대로 있어요.

## 추천하는 이유

reading-why-featured = { $server } 운영진 추천
reading-why-followed = { $server }에 팔로워가 많음
reading-why-talked-with = { $server }에서 많은 사람과 이야기함
reading-why-friends = 내가 팔로우하는 사람들이 팔로우함
reading-why-similar = 내가 팔로우하는 사람과 비슷함
reading-why-trending = 지금 { $server }에서 화제
reading-why-active = { $server }에서 활동 중
reading-why-tag = { $tag } 게시물을 씀
reading-why-pack = 이 팩에 있음
reading-why-post = 링크한 게시물을 씀
reading-person-chosen = 내가 고름

## 링크

reading-link = 팩, 사람 또는 해시태그
reading-link-help = 팩이나 프로필 링크를 붙여 넣거나, @haneul@uri.life 같은 주소나 #해시태그를 입력하세요.
reading-link-placeholder = 링크, @이름@서버, #해시태그
reading-link-go = 넣기
reading-paste = 붙여 넣기
reading-clipboard-empty = 클립보드에 붙여 넣을 글이 없어요.
reading-link-server = 서버 주소라서 팔로우할 수 없어요.
reading-link-nothing = 팔로우할 것을 찾지 못했어요. 오타가 없는지 살펴보거나 링크 전체를 붙여 넣어 보세요.
reading-pack-by = { $name } 님이 만든 팩
reading-pack-all = { $count }명 모두 고르기

## 고른 것으로 만드는 홈

reading-preview-empty = 아직 아무것도 없어요
    .text = 주제나 사람을 고르면 게시물이 여기에 나타나요.
reading-side-empty = 고르는 대로 바로 여기에 보여요.
reading-side-text = 지금 { $server }에서 보이는 그대로, 최신순.

## 개수와 팔로우 진행

reading-none = { $goal }개쯤 고르면 홈이 처음부터 이야기로 채워져요.
reading-chosen = { $count }개 골랐어요. 계정이 열리는 순간 팔로우해요.
reading-following = 고른 것을 팔로우하는 중: { $count }개 중 { $done }개
reading-followed = 고른 { $count }개를 모두 팔로우했어요.
reading-failed = 고른 것 중 { $count }개를 팔로우하지 못했어요.
reading-paused = 서버가 잠시 기다려 달라고 해요. 팔로우는 { $when } 저절로 이어져요.
reading-paused-long = 서버는 한 번에 정해진 수만큼만 팔로우를 받아요. 나머지는 오늘 늦게나 내일 Trente가 알아서 이어서 해요.

## 또 기다리는 것

reading-queue = 계정이 열리면 할 일
reading-queue-tag = { $tag } 팔로우
reading-queue-person = { $handle } 팔로우
reading-queue-favourite = 게시물 좋아요
reading-queue-boost = 게시물 부스트
reading-queue-save = 게시물 저장
reading-queue-vote = 설문 투표
reading-queue-findable = 나를 찾을 수 있게 할지 정하기
reading-queue-reply = 게시물에 답글 쓰기
reading-queue-out = 빼기: { $what }
