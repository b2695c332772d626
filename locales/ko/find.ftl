### 검색하고, 둘러보고, 홈 말고 다른 글 읽기.

## 길 찾기

nav-explore = 둘러보기
nav-search = 검색
nav-bookmarks = 저장한 글
nav-favourites = 좋아요
nav-yours = 보관함
lists-title = 리스트

## 검색하는 칸

find-label = 검색하거나 링크 붙여 넣기
find-placeholder = 검색하거나 링크 붙여 넣기
find-clear = 검색어 지우기
find-more = 더 보기
find-people-today = { $count ->
       *[other] 오늘 { $people }명
    }
find-people-lately = { $count ->
       *[other] 최근 { $people }명
    }
find-news-people = { $count ->
       *[other] { $people }명
    }
find-done-from-home = 내 서버에서 바로 처리할게요.

## 검색

search-for = “{ $text }” 검색
search-typing = { $count }명을 찾았어요
search-kinds = 찾을 것
search-all = 전체
search-people = 사람
search-people-all = 사람 모두 보기
search-tags = 해시태그
search-tags-all = 해시태그 모두 보기
search-posts = 게시물
search-posts-all = 게시물 모두 보기
search-no-people = 이런 이름의 사람이 없어요.
search-no-tags = 이런 해시태그가 없어요.
search-no-posts = 이 말이 든 게시물이 없어요. 쓴 사람이 검색을 허락한 게시물과 내 게시물만 찾을 수 있어요.
search-none = { $server }에서 “{ $text }” 검색 결과가 없어요
    .text = 서버는 한 번이라도 만난 사람만 알아요. 다르게 써 보거나, @haneul@uri.life 같은 전체 주소나 링크를 붙여 넣어 보세요.
    .action = 화제 둘러보기
search-guest = 계정이 있으면 게시물까지, 다른 서버까지 더 넓게 찾을 수 있어요.
search-members = { $server }에서는 계정이 있어야 검색할 수 있어요
    .text = 링크나 @haneul@uri.life 같은 전체 주소를 붙여 넣으세요. 계정 없이도 열려요.
search-past = 최근 검색
search-clear = 지우기
search-cleared = 지웠어요.
search-what = 찾을 수 있는 것
search-what-people = { $server } 서버가 아는 사람과 해시태그.
search-what-posts = 쓴 사람이 검색을 허락한 게시물과 내 게시물.
search-what-links = 어느 서버의 어떤 링크든 붙여 넣으면 여기에서 열려요.
search-narrow = 이런 말로 좁히기
search-op-from = 이 사람의 게시물만(내 것은 from:me)
search-op-has = 사진이나 동영상이 있는 것만(설문은 has:poll)
search-op-is = 답글만(민감한 내용은 is:sensitive)
search-op-language = 이 언어로 쓴 것만(언어 코드로)
search-op-before = 이날보다 오래된 것만
search-op-after = 이날보다 새로운 것만
search-link = 이 링크는 Trente에서 바로 쓸 수 있어요
search-link-post = 링크한 게시물
search-open = 열기
search-server = { $server }: 서버 주소일 수 있어요
search-server-read = 그곳에 올라오는 글 읽기

## 둘러보기

explore-posts = 게시물
explore-hashtags = 해시태그
explore-news = 소식
explore-people = 사람
explore-local = 이 서버
explore-federated = 모든 서버
explore-no-hashtags = 아직 화제가 없어요
    .text = 여러 사람이 같은 해시태그를 쓰면 여기에 나와요.
explore-no-news = 아직 소식이 없어요
    .text = 여러 사람이 같은 기사를 공유하면 여기에 나와요.
explore-no-people = 아직 추천하는 사람이 없어요
    .text = 이름을 검색하거나, 아는 사람의 전체 주소를 붙여 넣어 보세요.
explore-no-posts = 여기는 조용해요
    .text = 지금은 올라온 게시물이 없어요.

## 넓은 창의 옆

around-tags = 화제
around-all-tags = 해시태그 모두 보기
around-people = 팔로우할 만한 사람
around-all-people = 사람 더 보기

## 홈 말고 읽는 것

bookmarks-none = 아직 저장한 글이 없어요
    .text = 게시물 아래의 책갈피를 누르면 여기에 저장돼요. 나만 볼 수 있어요.
favourites-none = 아직 좋아요를 누른 글이 없어요
    .text = 게시물 아래의 하트를 누르면 쓴 사람에게 마음이 전해지고, 글이 여기에 모여요.
followed-tags = 내 해시태그
    .text = 팔로우하는 해시태그의 게시물, 최신순
followed-tags-none = 아직 게시물이 없어요
    .text = 해시태그 페이지에서 팔로우하면 게시물이 여기에 모여요.
lists-none = 아직 리스트가 없어요
    .text = 리스트는 몇몇 사람의 게시물만 따로 보여 줘요. 하나 만들어서 팔로우하는 사람을 넣어 보세요.
list-empty = 여기는 조용해요
    .text = 리스트에 있는 사람이 아직 글을 올리지 않았어요.
members-place = 계정이 필요한 곳이에요
    .text = 계정을 만들거나 로그인하면 쓸 수 있어요.
tags-title = 여러 해시태그
tags-add = 해시태그 하나 더
tags-add-go = 추가
tags-out = { $tag } 빼기
sharing-title = 이것을 공유한 게시물
sharing-none = 이제 공유한 사람이 없어요
    .text = 그 페이지는 아직 있을 수 있어요.
sharing-read = { $site }에서 읽기
server-guest = { $server } 서버를 게스트로 읽고 있어요. 여기에서 누르는 좋아요나 저장은 내 서버가 처리해요.

## 다른 서비스의 링크

bridge-none = { $server } 서버는 { $network }의 { $name } 님을 몰라요. 다른 곳에서 팔로우할 수 있게 해 주는 브리지를 켜지 않았을 수 있어요.
bridge-unknown = 내 서버는 이 사람을 몰라요. 다른 곳에서 팔로우할 수 있게 해 주는 브리지를 켜지 않았을 수 있어요.
bridge-opened = 같은 사람이에요. 내 서버에서는 브리지를 통해 이렇게 보여요.
bridge-opened-there = 링크 열기
