### 사람들의 리스트: 만들고, 바꾸고, 누가 있는지 보기.

list-new = 새 리스트
list-change = 리스트 수정
list-menu = 이 리스트의 메뉴
list-name = 이름
list-no-name = 먼저 이름을 정해 주세요.
list-exclusive = 이 게시물을 홈에서 빼기
    .text = 리스트에 있는 사람의 게시물은 리스트에만 나와요.
list-is-exclusive = 홈에서 빠짐
list-replies = 리스트에 나오는 답글
list-replies-list = 리스트에 있는 사람에게
list-replies-followed = 내가 팔로우하는 사람에게
list-replies-none = 없음
list-make = 만들기
list-keep = 저장
list-made = 리스트를 만들었어요.
list-changed = 리스트를 수정했어요.
list-delete = 리스트 삭제
list-delete-ask = “{ $title }” 리스트를 삭제할까요?
list-delete-text = 리스트에 있는 사람들은 그대로 팔로우해요. 삭제한 리스트는 되돌릴 수 없어요.
list-delete-yes = 삭제
list-deleted = “{ $title }” 리스트를 삭제했어요.

## 리스트에 있는 사람

list-people = 이 리스트에 있는 사람
list-nobody = 아직 아무도 없어요
    .text = 팔로우하는 사람을 찾거나, 그 사람 페이지의 메뉴에서 “리스트에 추가…”를 고르세요.
list-find = 사람 추가
    .help = 리스트에는 팔로우하는 사람을 넣을 수 있어요.
list-found = 찾은 사람
list-not-followed = 팔로우하지 않음
list-within = 리스트에 있음
list-put = 리스트에 { $name } 님 추가
list-put-short = 추가
list-take = 리스트에서 { $name } 님 빼기
list-take-short = 빼기

## 사람의 메뉴에서

list-add = 리스트에 추가…
list-add-title = { $name } 님이 있는 리스트
list-add-follow = 리스트에는 팔로우하는 사람만 넣을 수 있어요. 먼저 { $name } 님을 팔로우하세요.
list-add-none = 아직 리스트가 없어요.
list-add-done = 완료
