### 로그인: 무엇이든 받는 칸 하나, 브라우저, 그리고 홈.

login-heading = 다시 만나 반가워요
login-back = 읽던 곳으로
login-field = 계정이 어디에 있나요?
login-placeholder = uri.life 또는 @haneul@uri.life
login-help = 주소, 이름, 프로필 링크까지 무엇이든 붙여 넣으세요.
login-email = 이메일 주소 같아요. 계정 주소는 uri.life처럼 서버 이름으로 끝나요.
login-clear = 지우기
login-options = 서버
login-continue = 계속
login-asking = 서버에 물어보는 중
login-password = 비밀번호는 여기가 아니라 내 서버의 페이지에서 입력해요.

## 서버를 잊었을 때

login-forgot = 서버가 기억나지 않아요
login-forgot-known = 이 기기가 아는 서버:
login-forgot-name = 이름을 알려 주시면 찾아볼게요
login-forgot-look = 찾기
login-forgot-looking = 사람이 많은 서버에서 찾는 중
login-forgot-nowhere = 사람이 많은 서버에는 { $name } 이름이 없어요. 더 작은 서버일 수도 있어요.
login-forgot-there = 여기에 { $name } 이름을 쓰는 사람이 있어요. 본인인가요?
login-forgot-mail = 메일함에서 “Mastodon”을 검색해 보세요. 보낸 사람의 주소가 내 서버 이름으로 끝나요.
login-forgot-history = 비밀번호 관리자나 브라우저 방문 기록에서 qdon.space 같은 이름을 찾아보세요.
login-forgot-friend = 친구에게 내 프로필을 열어 달라고 해 보세요. 두 번째 @ 뒷부분이 내 서버예요.
login-new = 처음이세요?
login-new-join = 30초면 가입해요

## 브라우저를 기다리는 동안

login-waiting-heading = 이제 브라우저에서
login-waiting = 브라우저에 { $server } 페이지가 열렸어요. 그곳에서 승인하고 여기로 돌아오세요.
login-waiting-by-hand = 브라우저가 열리지 않았어요. 주소를 복사해서 이 기기의 아무 브라우저에서나 열고 승인하세요.
login-waiting-live = { $server } 승인을 기다리는 중
login-open-again = 페이지 다시 열기
login-copy = 주소 복사
login-copied = 주소를 복사했어요.
login-copy-failed = 주소를 복사하지 못했어요. 여기에서 선택해 직접 복사하세요.
login-address = 페이지 주소
login-cancelled = 로그인을 취소했어요. 입력한 서버는 그대로 있어요.

## 브라우저가 스스로 돌아올 수 없을 때의 코드

login-code = 브라우저에 나온 코드
login-code-help = 승인하면 { $server } 페이지에 코드가 나와요. 복사해서 여기에 붙여 넣으세요.
login-code-go = 로그인
login-code-checking = 로그인하는 중
login-code-missing = 먼저 코드를 붙여 넣으세요.

## 로그인한 다음

login-done = { $name } 님, 다시 만나 반가워요.
login-secret-file = 이 기기에는 키체인이 없어서, 로그인 정보를 나만 읽을 수 있는 파일에 보관해요.

## 게스트가 하려던 일: 기억해 뒀다가 계정을 쓸 수 있게 되면 해요

wish-favourite = 좋아요를 기억해 뒀어요. 계정을 쓸 수 있게 되면 바로 눌러 드릴게요.
wish-boost = 부스트를 기억해 뒀어요. 계정을 쓸 수 있게 되면 바로 이 게시물을 부스트해 드릴게요.
wish-save = 이 게시물을 기억해 뒀어요. 계정을 쓸 수 있게 되면 바로 저장해 드릴게요.
wish-vote = 고른 항목을 기억해 뒀어요. 계정을 쓸 수 있게 되면 바로 투표해 드릴게요.
wish-reply = 이 게시물을 기억해 뒀어요. 계정을 쓸 수 있게 되면 답글을 쓸 수 있어요.
wish-follow = 계정을 쓸 수 있게 되면 바로 이 사람을 팔로우해 드릴게요.
wish-write = 글을 쓰려면 계정이 필요해요. 30초면 만들어요.
