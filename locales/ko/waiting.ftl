### 기다리는 곳: 양식을 보낸 때부터 계정을 쓸 때까지.

waiting-title = 거의 다 왔어요
waiting-title-over = 이번에는 안 됐어요
waiting-track = 진행 상황
waiting-step-sent = 신청 보냄
waiting-step-mail = 이메일 확인
waiting-step-mail-done = 이메일 확인됨
waiting-step-review = 검토
waiting-step-in = 가입 완료

## 계정의 상태

waiting-sending = 신청을 보내고 있어요
    .text = { $server } 서버에 도착했는지 물어보고 있어요. 창을 닫아도 입력한 내용은 남아 있어요. 직접 정한 비밀번호만 빼고요.
waiting-arrived = 신청이 도착한 것 같아요
    .text = 이제 { $server } 서버에 { $name } 이름이 있어요. { $email } 주소로 온 메일의 링크를 누른 다음 여기에서 로그인하세요. 고른 것은 모두 그대로예요.
waiting-not-arrived = 신청이 도착하지 않았어요
    .text = { $server } 서버에 { $name } 이름이 없어요. 직접 정한 비밀번호만 빼면 입력한 내용은 남아 있어서, 한 번만 누르면 양식이 다시 채워져요.
waiting-unconfirmed = 메일을 확인하면 계정이 열려요
    .text = { $server } 서버에서 이틀 동안 쓸 수 있는 링크를 보냈어요. 어느 기기에서 누르든 Trente가 알아서 들여보내 드려요.
waiting-pending = 담당자가 신청을 읽고 있어요
    .text = 이메일은 확인됐어요. { $server }에서 신청을 하나하나 살펴보는데, 몇 분에서 며칠까지 걸려요. Trente가 계속 확인하다가 승인되면 알아서 들여보내 드려요. 메일로도 소식이 와요.
waiting-open = 계정이 열렸어요
    .text = 이제 { $server }에서 { $name } 님이에요.
waiting-refused = { $server }에서 신청을 받아 주지 않았어요
    .text = 이유는 알려 주지 않지만, 나를 평가한 것은 아니에요. 작은 서버는 가입을 쉬는 때가 많아요. 고른 것은 그대로 있고, 직접 정한 비밀번호만 빼면 입력한 내용도 남아 있어요.
waiting-expired = { $server } 신청의 기한이 지났어요
    .text = 메일의 링크를 제때 누르지 않았어요. 고른 것은 그대로 있고, 직접 정한 비밀번호만 빼면 입력한 내용도 남아 있어서, 한 번만 누르면 양식이 다시 채워져요.
waiting-disabled = { $server }에서 이 계정을 쓸 수 없어요
    .text = { $name } 계정은 있지만, 사용이 중지됐거나 확인이 더 필요해요. 무엇이 필요한지는 { $server }에서 온 메일에 적혀 있어요. 사라진 건 없어요.
waiting-elsewhere = 브라우저에서 계속하세요
    .text = { $server } 가입은 서버 페이지에서 해요. 그곳에서 계정을 만들고 돌아와 로그인하세요. 고른 것은 여기에 그대로 있어요.

## 그동안 할 수 있는 일

waiting-mail-open = 메일 앱 열기
waiting-again = 다시 보내기
waiting-again-in = { $count }초 뒤 다시 보내기
waiting-sent-again = { $email } 주소로 새 메일을 보냈어요.
waiting-wrong = 주소가 틀렸나요?
waiting-address = 내 이메일 주소
waiting-address-help = 새 주소로 메일이 가요. 예전 링크는 쓸 수 없게 돼요.
waiting-address-bad = 이메일 주소에는 @와 도메인이 있어야 해요. you@example.org처럼 적어 주세요.
waiting-address-go = 바꿔서 보내기
waiting-look = 다시 확인
waiting-looking = 확인하는 중
waiting-fault = 사라진 건 없어요. Trente가 계속 시도할게요.
waiting-meanwhile-join = 그동안 { $server }에서 시작
waiting-refused-join = 대신 { $server }에 가입
waiting-refused-others = 다른 서버 보기
waiting-expired-again = { $server }에 다시 신청
waiting-elsewhere-go = 페이지 열기
waiting-elsewhere-login = 계정을 만들었어요. 로그인
waiting-more = 더 보기
waiting-leave = 그만두기
waiting-put-away = 치우기
waiting-leave-ask = { $server } 신청을 그만둘까요?
waiting-leave-text = 이 계정을 더 기다리지 않아요. 읽으려고 고른 것은 남아 있어요.
waiting-leave-yes = 그만두기
waiting-leave-no = 계속 기다리기

## 카드 아래

waiting-choose = 기다리는 동안 읽을 것을 골라 보세요
waiting-meanwhile = 그동안 읽을 것을 골라 보세요

## 창의 다른 곳

waiting-rail = 계정을 기다리는 중
waiting-none = 기다리는 계정이 없어요
waiting-banner-go = 보기
waiting-opened = 계정이 열렸어요. { $name } 님, 반가워요.
waiting-opened-too = { $handle } 계정이 열렸어요.
waiting-opened-go = 지금 사용

wish-kept = 기억해 뒀어요. 계정이 열리면 바로 할게요.
