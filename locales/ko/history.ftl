### 게시물이 거쳐 온 모습, 최신순.

history-title = 수정 기록
history-empty = 이전 버전이 없어요
    .text = 내 서버에는 지금 모습의 게시물만 남아 있어요.
history-now = 현재 버전
history-changed = 수정됨
history-first = 첫 버전
history-added = 추가:
history-removed = 삭제:
history-media-added = 첨부 파일 { $count }개 추가
history-media-removed = 첨부 파일 { $count }개 삭제
history-media-described = 설명 { $count }개 수정
history-poll = 설문 수정
history-sensitive = 민감한 내용으로 표시
history-not-sensitive = 민감한 내용 표시 해제
