### 내 프로필, 그리고 사람들이 나를 찾을 수 있는지.

yourself-title = 내 프로필
yourself-edit = 프로필 편집
yourself-edit-line = 사진, 이름, 소개, 그리고 새 게시물의 기본값.
yourself-header = 헤더 사진 바꾸기
yourself-avatar = 사진 바꾸기
yourself-no-picture = 서버가 받는 사진이 아니에요. PNG, JPEG, GIF, WebP 파일을 쓸 수 있어요.
yourself-avatar-words = 사진에 보이는 것
    .help = 사진을 볼 수 없는 사람을 위해 적어요.
yourself-header-words = 헤더 사진에 보이는 것
    .help = 사진을 볼 수 없는 사람을 위해 적어요.
yourself-name = 이름
    .help = 본명이든, 사람들이 아는 다른 이름이든 좋아요.
yourself-bio-help = 누구나 읽을 수 있어요.

## 정보

yourself-facts = 나에 대한 정보
yourself-facts-help = 내 웹사이트나 사는 곳 등 { $count }개까지. 링크한 페이지에 내 프로필로 돌아오는 링크가 있으면 확인 표시가 붙어요.
yourself-fact-add = 정보 추가
yourself-fact-name = 항목
yourself-fact-value = 내용
yourself-fact-remove = “{ $name }” 빼기
yourself-fact-remove-empty = 이 정보 빼기

## 팔로우할 수 있는 사람과 새 게시물의 기본값

yourself-locked = 팔로우하기 전에 나에게 묻기
    .text = 한 사람씩 직접 정해요. 이미 팔로우하는 사람은 그대로예요.
yourself-posts = 새 게시물의 기본값
yourself-posts-fine = 게시물마다 다르게 고를 수 있어요.
yourself-visibility = 공개 범위
yourself-quotes = 인용할 수 있는 사람
yourself-quotes-public = 누구나
yourself-quotes-followers = 팔로워
yourself-quotes-nobody = 나만
yourself-language = 언어
yourself-language-unset = 정하지 않음

## 저장

yourself-preview = 다른 사람에게 보이는 모습
yourself-not-saved = 아직 저장하지 않았어요. 입력한 내용은 저장하거나 버릴 때까지 이 기기에 보관돼요. 다른 서버에는 다음에 확인할 때 보여요. 대부분 1분 안이지만, 하루가 걸리는 곳도 있어요.
yourself-begun = 바꾸던 내용을 불러왔어요. 아직 저장하지 않았어요.
yourself-kept = 입력한 내용은 그대로 있어요.
yourself-throw-away = 버리기
yourself-throw-away-ask = 바꾼 내용을 버릴까요?
    .text = 프로필은 전과 같이 남아요.
yourself-go-on = 계속하기

## 사람들이 나를 찾을 수 있게 할까요?

findable-title = 사람들이 나를 찾을 수 있게 할까요?
findable-lede = 무엇을 고르든, 주소를 아는 사람은 누구나 내 프로필을 열 수 있어요. 여기에서는 아직 나를 모르는 사람이 나를 찾을 수 있을지 정해요.
findable-yes = 네
    .text = 서버가 다른 사람들에게 나를 추천하고 프로필 목록에 올릴 수 있어요. 내 공개 게시물이 검색에 나와요.
findable-profile = 프로필만
    .text = 서버가 나를 추천하고 프로필 목록에 올릴 수 있어요. 내 게시물은 검색에 나오지 않아요.
findable-posts = 게시물만
    .text = 내 공개 게시물이 검색에 나와요. 서버가 나를 아무에게도 추천하지 않아요.
findable-no = 아니요
    .text = 추천되지 않고, 내 게시물도 검색되지 않아요. 이름을 아는 사람은 여전히 나를 찾을 수 있어요.
findable-hides = 내가 팔로우하는 사람 숨기기
    .text = 내가 팔로우하는 사람과 나를 팔로우하는 사람은 나만 볼 수 있어요. 숫자는 계속 보여요.
findable-fine = 언제든 여기에서 바꿀 수 있어요. 다른 서버에도 지켜 달라고 알리고, 대부분은 지켜요.
findable-later = 계정을 쓸 수 있게 되면 바로 서버에 알려요. 언제든 설정에서 바꿀 수 있어요.
findable-saved = 저장했어요. 언제든 여기에서 바꿀 수 있어요.
findable-unknown = 아직 고르지 않았어요.
findable-no-server = 내 서버에는 이 설정이 없어요.
findable-step = 나를 찾을 수 있게 할지 정하기

## 프로필의 해시태그: 바로 반영됨

yourself-featured = 내 프로필의 해시태그
yourself-featured-name = 해시태그
yourself-featured-add = 추가
yourself-featured-used = 내가 쓰는 해시태그:
yourself-featured-help = 내 페이지에서 누르면 그 해시태그가 붙은 내 게시물이 나와요. 추가하거나 빼면 저장하지 않아도 바로 반영돼요.
yourself-featured-remove = { $tag } 빼기
yourself-featured-added = { $tag } 해시태그를 프로필에 추가했어요.
yourself-featured-gone = { $tag } 해시태그를 프로필에서 뺐어요.
