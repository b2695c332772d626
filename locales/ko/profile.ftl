### 한 사람의 페이지.

profile-title = 프로필
profile-posts = 게시물 { $count }개
profile-following = 팔로우 { $count }명
profile-followers = 팔로워 { $count }명
profile-follow = 팔로우
profile-is-followed = 팔로우 중
profile-request = 팔로우 요청
profile-requested = 요청함
profile-follows-you = 나를 팔로우함
profile-muted = 뮤트함
profile-blocked = 차단함
profile-follow-failed = 반영되지 않았어요. 전과 같아요.
profile-joined = { $date }부터 함께함
profile-moved = 이 사람은 { $handle } 계정으로 이사했어요.
profile-moved-go = 새 계정 보기
profile-remote = 더 오래된 게시물은 { $server }에만 있을 수 있어요.
profile-remote-open = 그곳에서 열기
profile-locked = 팔로워를 직접 승인함
profile-bot = 자동 계정
profile-verified = { $date }에 확인된 링크
profile-fields = 이 사람에 대해
profile-no-posts = 아직 게시물이 없어요
    .text = 글이 올라오면 여기에 나와요.
profile-header = { $name } 님의 헤더 사진

## 이 사람의 게시물

profile-tabs = { $name } 님의 게시물
profile-tab-posts = 게시물
profile-tab-replies = 답글
profile-tab-media = 미디어
profile-pinned = 고정됨
profile-no-media = 아직 사진이나 동영상이 없어요
    .text = 사진, 동영상, 소리가 있는 게시물이 여기에 모여요.

## 나와의 관계

profile-bell = { $name } 님이 글을 올리면 알림 받기
profile-no-boosts = 부스트 숨김
profile-muted-until = { $time }까지 뮤트
profile-unblock = 차단 해제
profile-familiar-one = 내가 팔로우하는 { $name } 님이 팔로우해요
profile-familiar-two = 내가 팔로우하는 { $name } 님과 { $other } 님이 팔로우해요
profile-familiar-more = 내가 팔로우하는 { $name } 님 외 { $count }명이 팔로우해요
profile-featured-tags = 추천하는 해시태그
profile-featured-people = 추천하는 사람
profile-packs = 만든 팩
profile-packs-within = 내가 들어 있는 팩

## 나만의 메모

profile-note = 나만의 메모
profile-note-add = 나만의 메모 추가
profile-note-change = 메모 수정
profile-note-about = { $name } 님에 대한 나만의 메모
profile-note-who = 나만 볼 수 있어요. 내 서버에 보관돼요.
profile-note-save = 저장
profile-note-kept = 메모를 저장했어요.
profile-note-failed = 메모를 저장하지 못했어요. 입력한 내용은 그대로 있어요.

## 조금 다른 상태의 계정

profile-memorial = 세상을 떠난 분을 기억하는 계정이에요.
profile-limited = { $server } 서버에서 가려 둔 계정이에요
    .text = { $server } 서버의 중재자가 제한한 계정이에요. 이유는 여러 가지일 수 있으니 직접 보고 정하세요.
profile-limited-show = 보기
profile-suspended = { $server } 서버가 닫은 계정이에요
    .text = 이 계정의 게시물은 더 볼 수 없어요. 내 쪽에서 사라진 건 없어요.
profile-blocking = { $name } 님을 차단했어요
    .text = 서로의 게시물이 보이지 않아요.
profile-blocked-by = { $name } 님이 나를 차단했어요
    .text = 이 사람의 게시물을 보거나 팔로우할 수 없어요.
profile-server-blocked = 이 서버를 통째로 차단했어요
    .text = 이곳의 게시물은 나에게 보이지 않아요.
