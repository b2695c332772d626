### 게시물을 귀로 듣는 사람에게 읽어 주는 것, 그리고 그중에서 고르는 것.

settings-access = 접근성

## 설정에서 고르기

spoken = 화면 낭독기가 읽는 게시물 내용
    .text = 읽을 것을 고르고 원하는 순서로 놓으세요. 열람 주의로 가려진 내용은 열기 전에는 읽지 않아요.
spoken-now = 게시물마다 읽는 것: { $parts }
spoken-usual = 기본 순서로 되돌리기
spoken-is-usual = 게시물을 기본 순서로 읽어요.
spoken-earlier = 앞으로 옮기기: { $part }
spoken-later = 뒤로 옮기기: { $part }
spoken-moved = { $part }: { $count }개 중 { $place }번째
spoken-author = 글쓴이
spoken-handle = 글쓴이 주소
spoken-warning = 열람 주의
spoken-text = 본문
spoken-time = 시간
spoken-media = 사진 수
spoken-poll = 설문
spoken-counts = 답글·부스트·좋아요 수
spoken-visibility = 공개 범위
spoken-why = 부스트한 사람

## 읽어 주는 말: 저마다 한 문장이고, 어느 것이든 맨 앞에 올 수 있음.

post-said-next = { $said } { $more }
post-said-author = { $name } 님.
post-said-handle = { $handle }.
post-said-warning = 열람 주의: { $warning }.
post-said-time = { $time }.
post-said-poll = 설문이 있어요.
post-said-replies = 답글 { $count }개.
post-said-boosts = 부스트 { $count }개.
post-said-favourites = 좋아요 { $count }개.
post-said-visibility = { $who ->
        [public] 모두 볼 수 있어요.
        [unlisted] 모두 볼 수 있는 조용한 공개예요.
        [private] 팔로워만 볼 수 있어요.
        [direct] 멘션한 사람만 볼 수 있어요.
       *[other] 서버가 공개 범위를 제한했어요.
    }
post-said-why = { $why }.
