### 서버가 나중에 올리는 게시물.

schedule = 나중에 게시
schedule-title = 언제 올릴까요?
schedule-quick = 추천 시간
schedule-evening = 오늘 저녁
schedule-tomorrow = 내일 아침
schedule-monday = 월요일 아침
schedule-day = 날짜
schedule-clock = 시간
schedule-says = { $time }에 올라가요({ $away }). 기기를 켜 두지 않아도 돼요.
schedule-no-time = 먼저 날짜와 시간을 고르세요.
schedule-too-soon = 너무 가까워요. 5분 뒤나 그 이후로 고르세요.
schedule-yes = 예약
schedule-keep = 시간 바꾸기
schedule-done = { $time }에 올라가요.
schedule-not-made = 아직 예약되지 않았어요. 예약하려면 먼저 서버에 전해져야 해요. 쓴 글은 여기에 안전하게 있고, 저절로 올라가지 않아요.

## 목록에서

schedule-list = 예약된 글
schedule-when = { $time }에 올라감
schedule-change = 시간 바꾸기
schedule-change-label = 시간 바꾸기: { $words }
schedule-back = 초안으로 바꾸기
schedule-back-label = 초안으로 바꾸기: { $words }
schedule-taken-back = 예약을 취소하고 초안으로 되돌렸어요.
schedule-unknown = 예약된 글을 불러오지 못했어요. { $what }
