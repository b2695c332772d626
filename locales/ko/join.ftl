### 계정 만들기: 양식 하나, 동의 하나.

join-title = { $server }에 가입
join-invited = { $server } 초대를 쓸 수 있어요. 양식과 함께 보낼게요.

## 이름

join-name = 사용자 이름
join-name-later = 화면에 보이는 이름은 나중에 바꿀 수 있어요
join-name-help = 영문 a–z, 숫자, 밑줄(_)
join-name-asking = 쓸 수 있는 이름인지 알아보는 중
join-name-free = 여기에서 { $name } 이름을 쓸 수 있어요.
join-name-unknown = { $name } 이름을 쓸 수 있는지는 가입할 때 { $server } 서버가 알려 줘요.
join-name-taken = 이미 누가 쓰고 있는 이름이에요. 다른 이름은 어떠세요?
join-name-others = 쓸 수 있는 이름과 내 이름으로 만든 이름
join-name-free-on = { $server }에서는 “{ $name }” 이름을 쓸 수 있어요.
join-name-switch = 입력한 내용 그대로 서버 바꾸기
join-name-offer = { $name } 쓰기
join-name-blank = 먼저 이름을 정해 주세요.
join-name-letters = 이름에는 영문자, 숫자, 밑줄만 쓸 수 있어요.
join-name-long = 이름은 30자까지 쓸 수 있어요.
join-name-short = { $server }에서 쓰기에는 너무 짧아요. 한두 글자 더해 보세요.
join-name-reserved = { $server } 서버가 쓰려고 남겨 둔 이름이에요. 다른 이름을 골라 주세요.

## 이메일

join-email = 이메일
join-email-help = 주소 확인 메일 한 통과 로그인에만 써요.
join-email-meant = 혹시 이 주소인가요?
join-email-fix = { $email }
join-email-blank = 이메일 주소가 비어 있어요.
join-email-invalid = 아직 이메일 주소가 아니에요. you@example.org처럼 적어 주세요.
join-email-long = 서버가 받기에는 너무 긴 주소예요.
join-email-taken = { $server }에 이 주소로 만든 계정이 이미 있어요.
join-email-blocked = { $server } 서버는 이 메일 서비스의 주소를 받지 않아요. 다른 주소를 써 보세요.
join-email-unreachable = 이 주소로는 메일이 갈 수 없어요. @ 뒤의 주소가 없는 곳이에요. 오타가 없는지 살펴보세요.

## 비밀번호

join-password = 비밀번호
join-password-least = 8자 이상
join-password-help = 단어 서너 개를 이어 쓰면 충분해요.
join-password-show = 보기
join-password-hide = 가리기
join-password-show-label = 비밀번호 보기
join-password-hide-label = 비밀번호 가리기
join-strength-short = 조금만 더요, 8자 이상이어야 해요
join-strength-weak = 짐작하기 쉬워요, 조금만 더요
join-strength-fair = 괜찮아요, 단어 하나만 더하면 좋아요
join-strength-good = 좋아요
join-strength-great = 튼튼해요
join-password-blank = 먼저 비밀번호를 정해 주세요.
join-password-short = 비밀번호는 8자 이상이어야 해요.
join-password-long = 비밀번호는 72자까지 쓸 수 있어요.
join-suggested = Trente가 만들었어요
join-suggested-keychain = Trente가 이 기기의 키체인에 보관해요. 다른 곳에서 로그인할 때 필요해요.
join-suggested-file = 이 기기에는 키체인이 없어서, 나만 읽을 수 있는 파일에 Trente가 보관해요. 다른 곳에서 로그인할 때 필요해요.
join-suggested-own = 직접 정하기
join-suggested-back = 만들어 준 것 쓰기
join-password-another = { $server }에 이 계정을 이미 신청했어요. 비밀번호는 그때 정한 것이고, 이번에 입력한 것은 보내지 않았어요. 신청 상태는 첫 화면에서 볼 수 있어요.
join-password-refused = { $server } 서버가 이 비밀번호를 받지 않아요. 더 길게 만들어 보세요.

## 일부 서버만 묻는 것

join-birth = 생년월일
join-birth-why = 이 서버는 나이를 확인해요: 만 { $age }세 이상
join-birth-day = 일
join-birth-month = 월
join-birth-year = 연도
join-birth-blank = 생년월일이 비어 있어요.
join-birth-invalid = 달력에 없는 날이에요. 연도는 네 자리로 써 주세요.
join-birth-young = { $server } 서버는 가입할 수 있는 나이가 더 높아요. 다른 서버가 더 잘 맞을 거예요.
join-reason = 왜 가입하고 싶으세요?
join-reason-short = 한두 문장이면 돼요
join-reason-help = 서버를 운영하는 사람들이 읽어요.
join-reason-blank = 한 문장만 적어 주세요. { $server } 담당자가 직접 읽어요.
join-reason-long = 420자까지만 적어 주세요.

## 동의하는 내용

join-consent = 동의하는 내용
join-rules = 서버 규칙 { $count }개
join-no-rules = 서버 규칙
join-no-rules-text = { $server } 서버에는 적어 둔 규칙이 없어요.
join-privacy = 개인정보
join-no-privacy-text = { $server } 서버에는 공개한 개인정보 처리방침이 없어요.
join-terms = 이용 약관
join-no-terms-text = { $server } 서버에는 따로 정한 이용 약관이 없어요.
join-terms-coming = 서버 규칙을 불러오는 중
join-terms-failed = 규칙을 불러와야 동의할 수 있어요.
join-name-tidied = 서버에 맞게 다듬은 이름: { $name }. 마음에 들면 동의하고 가입하세요.
join-agreement-here = 이제 서버 규칙을 볼 수 있어요. 읽어 보고, 동의하면 가입하세요.
join-agreement-missing = 서버 규칙이 아직 오지 않아서 동의할 수 없어요. 지금 불러오고 있어요.

## 가입

join-go = 동의하고 가입
join-go-to = 동의하고 { $server }에 가입
join-going = 계정을 신청하는 중
join-then = 주소를 확인하는 메일이 한 통 가요. 그동안 계속 읽을 수 있어요.
join-then-approval = 주소를 확인하는 메일이 한 통 가고, 그다음에 서버 담당자가 승인해요. 그동안 계속 읽을 수 있어요.
join-switched = 이제 { $server }에 가입해요. 입력한 내용은 모두 그대로 있어요.
join-said = { $server } 서버의 답: “{ $said }”
join-unsaid = 서버가 받아 주지 않았고, 이유도 알려 주지 않았어요.

## 서버가 사람을 받지 않을 때

join-no-slow = { $server } 서버의 응답이 지금 너무 느려요.
join-no-down = { $server } 서버가 지금 응답하지 않아요.
join-no-closed = { $server } 서버는 지금 새 가입을 받지 않아요.
join-no-full = { $server } 서버는 지금 가입을 더 받을 수 없어요. 바쁘거나 손보는 중일 수 있어요.
join-no-under-age = { $server } 서버는 가입할 수 있는 나이가 더 높아요.
join-no-limited = { $server } 서버는 일부 서버와 이어져 있지 않아요.
join-no-approval = { $server } 서버는 이제 계정을 하나하나 승인해요.
join-again-when = { $when } 다시 시도
join-kept = 입력한 내용은 모두 보관해 뒀다가 다음 서버로 가져가요.
join-next = 대신 { $server }에 가입
join-left = 다음으로 좋은 곳은 { $server } 서버예요. 입력한 내용은 모두 그대로고, 서버 규칙만 달라요.
join-left-unasked = 다음은 { $server } 서버예요. 입력한 내용은 모두 그대로고, 서버 규칙만 달라요.

## 서버 페이지에서 가입하는 곳

join-elsewhere = { $server } 계정은 브라우저로 여는 서버 페이지에서 만들어요.
join-elsewhere-then = 그곳에서 계정을 만들고, 여기로 돌아와 로그인하세요. Trente가 기다릴게요.
join-elsewhere-go = { $server }에서 계속

## 넓은 창에서 양식 옆

about-instant = 바로 쓸 수 있어요
    .text = 메일에 있는 링크를 열면 끝이에요.
about-approval = 담당자가 승인해요
    .text = 서버에서 새 계정을 하나하나 살펴봐요.
about-people = 사람들
    .text = 이곳 사람들은 물론, 다른 모든 서버의 사람들과도 이야기할 수 있어요.
about-move = 언제든 옮길 수 있어요
    .text = 나중에 마음이 바뀌면 팔로워와 함께 다른 서버로 옮기면 돼요.
