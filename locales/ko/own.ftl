### 올린 다음의 내 게시물: 수정, 다시 쓰기, 인용, 인용할 수 있는 사람.

## 내 게시물의 메뉴

post-change = 수정
post-redraft = 삭제하고 다시 쓰기
post-quotes = 인용할 수 있는 사람

## 게시물 수정

compose-title-change = 게시물 수정
compose-save = 저장
compose-saving = 저장하는 중
compose-changed = 게시물을 수정했어요.
compose-seen-fixed = 게시물의 공개 범위는 올린 뒤에 바꿀 수 없어요. 이미 다른 곳에 전해졌거든요.
compose-undo-ask = 수정한 내용을 버릴까요?
compose-undo-text = 게시물은 그대로 있어요.
compose-nothing-written = 바뀐 건 없고, 쓴 글도 그대로 있어요.
compose-not-changed = 저장하지 못했어요. 쓴 글은 여기에 안전하게 있어요.
compose-change-again = 다시 저장
compose-not-changed-yet = 게시물은 수정하기 전 그대로예요. 이제 저장해도 돼요.
compose-poll-keeps = 원래대로
compose-poll-votes = 항목이나 고를 수 있는 개수를 바꾸면 지금까지의 표가 모두 사라져요.
compose-poll-ended = 끝난 설문이에요. 저장하면 5분 이상 다시 열려요.
compose-poll-gone = 설문을 빼면 표가 모두 사라져요.

## 게시물을 삭제하고 다시 쓰기

post-redraft-ask = 이 게시물을 삭제하고 다시 쓸까요?
post-redraft-text = 글과 사진은 초안으로 돌아와요. 사라지는 것: 답글 { $replies }개, 부스트 { $boosts }개, 좋아요 { $favourites }개. 답글 자체는 남지만, 내 게시물에서는 떨어져요.
post-redraft-text-none = 글과 사진은 초안으로 돌아와요. 앞으로 받을 수도 있는 좋아요, 부스트, 답글은 사라져요.
post-redraft-yes = 삭제하고 다시 쓰기
post-redrafted = 삭제했어요. 쓴 글은 여기에 있어요.

## 인용

compose-title-quote = 인용
compose-placeholder-quote = 이 글에 어떤 말을 더할까요?
compose-quote-remove = 인용 빼기
compose-quote-waits = { $name } 님에게 먼저 물어봐요. 그때까지 내 게시물은 인용 없이 보여요.
post-quote-it = 인용
post-quote-asks = 쓴 사람이 동의하면 인용이 보여요.
post-quote-no = { $name } 님은 이 글의 인용을 원하지 않아요.
post-quote-no-followers = { $name } 님을 팔로우하는 사람만 인용할 수 있어요.
post-quote-no-private = 모두에게 공개한 글만 인용할 수 있어요.
post-quote-gone = 인용할 게시물을 불러오지 못했어요.

## 내 게시물을 인용할 수 있는 사람

post-quotes-text = 이미 인용된 것은 그대로 남아요. 인용마다 내 게시물을 뺄 수 있어요.
post-quotes-save = 저장
post-quotes-saved = 저장했어요.
post-unquote = 여기에서 내 게시물 빼기
post-unquote-ask = 이 인용에서 내 게시물을 뺄까요?
post-unquote-text = { $name } 님의 게시물은 남지만, 그 안에 내 게시물은 더 이상 보이지 않아요. 되돌릴 수 없어요.
post-unquote-yes = 빼기
post-unquote-no = 그대로 두기
post-unquoted = 이제 내 게시물이 그 안에 보이지 않아요.
