### Trente가 제안한 비밀번호: 양식, 기다리는 곳, 설정에서.

password-suggested = Trente가 만든 비밀번호
password-show = 보기
password-hide = 가리기
password-copy = 복사
password-copy-label = 비밀번호 복사
password-show-of = { $name } 비밀번호 보기
password-hide-of = { $name } 비밀번호 가리기
password-copy-of = { $name } 비밀번호 복사
password-forget-of = { $name } 비밀번호 지우기
password-copied = 비밀번호를 복사했어요.
password-copy-failed = 비밀번호를 복사하지 못했어요. 선택해서 직접 복사하세요.
password-none = 이 비밀번호는 이제 여기에 보관되어 있지 않아요.
password-forget = 지우기
password-forget-ask = { $name } 비밀번호를 지울까요?
password-forget-text = 지우면 Trente에서 다시 볼 수 없어요. 여기 로그인은 그대로지만, 다른 곳에서 로그인하려면 이 비밀번호가 필요해요.
password-forgotten = 이 기기에서 비밀번호를 지웠어요.
