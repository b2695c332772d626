### 썼지만 아직 나가지 않은 글.

drafts-title = 초안
drafts-new = 새 게시물
drafts-none = 초안이 없어요
    .text = 쓰기 시작한 글은 게시하거나 삭제할 때까지 여기, 이 기기에만 보관돼요.
drafts-wordless = (글 없음)
drafts-answers = { $name } 님에게 쓰는 답글
drafts-answers-somebody = 게시물에 쓰는 답글
drafts-changes = 게시물 수정
drafts-quotes = 게시물 인용
drafts-files = 파일 { $count }개
drafts-thread = 이어지는 게시물 { $count }개
drafts-delete = 초안 삭제
drafts-delete-label = 초안 삭제: { $words }
drafts-deleted = 초안을 삭제했어요.
drafts-undo = 되돌리기
drafts-back = 되돌렸어요.
drafts-gone = 이제 초안에 없어요.
drafts-others = 다른 계정에 있는 초안
drafts-elsewhere = { $handle } 계정에 초안 { $count }개

## 글쓰기 창에서

drafts-count = 초안, { $count }개 더 있음
drafts-before = 전에 쓰던 초안이에요.
drafts-another = 다른 게시물 쓰기
drafts-another-done = 쓰던 초안을 보관했어요. 이제 새 게시물이에요.

## 보내기를 기다리는 글

drafts-waiting = 전송 대기 중
drafts-kept = 초안
drafts-leave = 연결되면 보내기
drafts-left = 보낼 수 있게 되면 바로 보낼게요.
drafts-show = 보기
drafts-why = { $what } 보낼 수 있게 되면 저절로 올라가요.
drafts-needs-you = { $what } 직접 확인해 주세요.
drafts-try = 지금 시도
drafts-try-label = 지금 시도: { $words }
drafts-sending = 보내는 중
drafts-edit = 수정
drafts-edit-label = 수정: { $words }
drafts-sent = 기다리던 게시물이 올라갔어요.
drafts-sent-of = { $handle } 계정에서 기다리던 게시물이 올라갔어요.
drafts-home-waits = 게시물 { $count }개가 전송을 기다리고 있어요.
drafts-home-needs = 게시물 { $count }개를 보내지 못했어요. 직접 확인해 주세요.
drafts-line = 써 놓고 게시하지 않은 글
