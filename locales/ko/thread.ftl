### 게시물 하나와 그 앞뒤의 글.

thread-title = 게시물
thread-before = 앞선 글
thread-replies = 답글 { $count }개
thread-no-replies = 아직 답글이 없어요.
thread-missing = 나머지 대화를 불러오지 못했어요.
thread-boosts = 부스트 { $count }개
thread-favourites = 좋아요 { $count }개
thread-app = { $app } 앱으로 씀
thread-reply-to = { $name } 님에게 답글 쓰기…
thread-after = 답글

## 내 서버에 없는 답글

thread-looking = 내 서버가 답글을 더 찾고 있어요…
thread-more = 답글 { $count }개 더 보기
thread-fewer = 내 서버에는 답글 { $count }개 중 { $shown }개가 있어요.
thread-fewer-open = { $server }에서 모두 보기
thread-fewer-here = 나머지는 삭제되었거나, 다른 사람에게만 보이는 글이에요.
