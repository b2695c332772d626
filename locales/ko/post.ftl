### 게시물 하나와 거기에 있는 모든 것.

## 글 위

post-boosted-by = { $name } 님이 부스트
post-in-reply-to = { $handle } 님에게 쓴 답글
post-edited = 수정됨
post-edited-at = { $time } 수정됨
post-bot = 자동 계정
post-visibility-unlisted = 조용한 공개
post-visibility-private = 팔로워만
post-visibility-direct = 멘션한 사람만
post-visibility-other = 서버가 제한함

## 버튼

post-reply = 답글
post-reply-count = 답글, 지금까지 { $count }개
post-boost = 부스트
post-boost-count = 부스트, 지금까지 { $count }개
post-favourite = 좋아요
post-favourite-count = 좋아요, 지금까지 { $count }개
post-save = 저장
post-more = 더 보기
post-share = 공유…
post-copy-link = 링크 복사
post-link-copied = 링크를 복사했어요.
post-open-browser = 브라우저에서 열기
post-less = 이런 글 덜 보기…
post-delete = 삭제
post-delete-ask = 이 게시물을 삭제할까요?
post-delete-text = 내 서버에서 사라지고, 다른 서버에서도 소식이 닿는 대로 사라져요. 되돌릴 수 없어요.
post-delete-yes = 삭제
post-delete-no = 남겨 두기
post-deleted = 삭제했어요.
post-boost-private = 팔로워에게만 보이는 게시물은 부스트할 수 없어요.

## 서버가 받아 주지 않아 되돌렸을 때

post-vote-failed = 투표가 반영되지 않았어요. 바뀐 건 없어요.
post-favourite-failed = 좋아요가 반영되지 않았어요. 전과 같아요.
post-boost-failed = 부스트가 반영되지 않았어요. 전과 같아요.
post-save-failed = 저장되지 않았어요. 전과 같아요.

## 열람 주의, 필터, 민감한 사진

post-warning-show = 보기
post-warning-hide = 가리기
post-sensitive = 민감한 내용
post-held-back = { $server }에 있음
post-sensitive-show = 보기
post-sensitive-hide = 다시 가리기
post-filtered = 내 필터 “{ $title }” 때문에 가려짐
post-filtered-show = 그래도 보기

## 사진, 동영상, 소리

post-media-audio = 소리
post-media-other = 첨부 파일 열기
post-media-no-alt = 설명 없음
post-media-failed = 사진을 불러오지 못했어요.
post-media-preview = 여기에서 볼 수 없는 사진이에요. 미리보기를 보여 드려요.
post-media-description = 설명
post-alt = ALT
post-media-place = { $count }개 중 { $place }번째
post-media-next = 다음
post-media-previous = 이전

## 설문

post-poll = 설문
post-poll-people = { $count }명 투표
post-poll-votes = { $count }표
post-poll-closes = { $when } 마감
post-poll-closed = 마감됨
post-poll-yours = 내 투표
post-poll-one = 항목 하나를 고르세요
post-poll-several = 여러 항목을 고를 수 있어요.
post-poll-vote = 투표
post-poll-results = 결과 보기
post-poll-back = 항목으로 돌아가기
post-poll-choose-first = 먼저 항목을 고르세요.
post-poll-kept = 계정이 열리면 바로 투표할게요.

## 링크와 인용

post-card-open = 브라우저에서 열려요
link-ask = { $host } 사이트를 열까요?
link-ask-letters = 이 사이트 이름에는 흔치 않은 글자가 있어서, 다른 사이트의 이름처럼 보일 수 있어요. 모르는 곳이라면 무언가 입력할 때 조심하세요.
link-ask-plain = 이 사이트와의 연결은 암호화되지 않아요. 내가 보거나 입력하는 것을 중간에서 다른 사람이 읽거나 바꿀 수 있어요.
link-ask-yes = 열기
post-quote = 인용된 게시물
post-quote-pending = 인용된 게시물을 쓴 사람의 동의를 기다리고 있어요.
post-quote-hidden = 인용된 게시물을 볼 수 없어요.
post-quote-rejected = 인용된 게시물을 쓴 사람이 동의하지 않았어요.
post-quote-revoked = 인용된 게시물을 쓴 사람이 인용을 취소했어요.
post-quote-deleted = 인용된 게시물이 삭제되었어요.
post-quote-unauthorized = 내가 볼 수 없는 게시물을 인용했어요.
post-quote-blocked = 내가 차단한 사람의 게시물을 인용했어요.
post-quote-server-blocked = 내가 차단한 서버의 게시물을 인용했어요.
post-quote-muted = 내가 뮤트한 사람의 게시물을 인용했어요.
post-quote-anyway = 그래도 보기
post-quote-show = 인용된 게시물 보기

## 화면 낭독기를 위한 게시물 전체

post-label = { $name }: { $text } { $time }.
post-label-media = 첨부 파일 { $count }개.
post-visibility-public = 모두 볼 수 있어요
post-media-plays = 브라우저에서 재생돼요

## 팔로우하지 않는 사람의 게시물이 홈에 있는 이유

post-because-tag = { $tag } 팔로우 중
post-because-tag-chosen = 내가 고른 { $tag }
post-because-trending = { $server }에서 화제
post-because-local = 방금 { $server }에 게시됨
post-because-person = 내가 고른 사람의 글

## 고정과 번역

post-pinned = 고정됨
post-translate = 번역(원문: { $language })
post-translating = 번역하는 중…
post-original = 원문 보기
post-translated-by = { $by } 번역(원문: { $language })
post-translated = 번역됨(원문: { $language })
post-translated-said = 게시물을 번역했어요.
post-translate-failed = 번역하지 못했어요.
post-pin = 내 페이지 맨 위에 고정
post-is-pinned = 내 페이지 맨 위에 고정했어요.
post-is-unpinned = 내 페이지 맨 위에서 내렸어요.

## 이 기기의 다른 계정으로 하기

post-as = 다른 계정으로 부스트, 좋아요, 답글…
post-as-title = 다른 계정으로
post-as-who = 어느 계정으로 할까요?
post-as-nobody = 쓸 수 있는 다른 계정이 없어요.
    .text = 설정에서 추가할 수 있어요.
post-as-looking = { $server } 서버에서 게시물 찾는 중
post-as-missing = { $server } 서버에서 이 게시물을 찾지 못했어요. 모두에게 공개한 게시물이 아니거나, 두 서버가 게시물을 주고받지 않을 수 있어요.
post-as-here = 찾았어요. 지금부터 여기서 하는 것은 모두 { $handle } 계정으로 반영돼요.
post-as-reply-note = 답글을 쓸 때는 그 계정으로 넘어가요.
