### 이 기기에서 고르는 것.

settings-title = 설정
settings-sections = 이 페이지에서
settings-find = 설정 검색
settings-find-none = 이 말이 든 설정이 없어요.

## 계정

settings-accounts = 계정
settings-in-use = 사용 중
settings-use = 사용
settings-use-label = 이 계정 사용: { $name }
settings-switched = 이제 { $name } 님이에요.
settings-expired = 로그인이 풀림
settings-account-new = 새 알림 { $count }개
settings-log-in-again = 다시 로그인
settings-add = 계정 추가
settings-no-account = 게스트로 읽고 있어요. 계정이 있으면 사람들을 팔로우하고 글을 쓸 수 있어요.
settings-log-out = 로그아웃
settings-log-out-label = 로그아웃: { $handle }
settings-log-out-ask = { $handle } 계정에서 로그아웃할까요?
settings-log-out-text = 계정과 게시물은 서버에 그대로 있어요. 이 계정의 초안과 로그인 정보, 보관된 사진은 이 기기에서 삭제돼요. Trente가 만든 비밀번호도 삭제되니 먼저 복사해 두세요.
settings-log-out-waiting = 게시물 { $count }개를 아직 보내지 못했어요. 이 계정의 초안과 로그인 정보, 보관된 사진과 함께 삭제돼요. Trente가 만든 비밀번호도 삭제되니 먼저 복사해 두세요. 계정과 올린 게시물은 서버에 그대로 있어요.
settings-log-out-yes = 로그아웃
settings-log-out-no = 로그인 유지
settings-logging-out = 로그아웃하는 중
settings-logged-out = 로그아웃했어요.
settings-logged-out-untold = 이 기기에서 로그아웃했어요. { $server } 서버에는 알리지 못했으니, 서버 페이지의 “승인된 응용프로그램”에서 로그인을 끝낼 수 있어요.

## 모양

settings-appearance = 모양
settings-theme = 테마
settings-theme-system = 시스템
settings-theme-light = 밝게
settings-theme-dark = 어둡게
settings-text = 글자 크기
settings-text-small = 90%
settings-text-usual = 100%
settings-text-large = 115%
settings-text-larger = 130%
settings-text-largest = 160%
settings-density = 간격
settings-density-roomy = 넓게
settings-density-dense = 촘촘하게
settings-contrast = 대비
settings-contrast-system = 시스템
settings-contrast-more = 높게
settings-motion = 움직임
    .text = 줄이면 화면이 미끄러지거나 흐려지지 않고, 움직이는 사진은 재생할 때까지 멈춰 있어요.
settings-motion-system = 시스템
settings-motion-less = 줄이기
settings-drawing = 화면을 그리는 방식
    .text = Trente는 시작할 때마다 쓸 수 있는 그래픽 카드가 있는지 살펴요. 창이 깜빡이거나, 비어 있거나, 느리면 직접 골라 보세요. 다음에 시작할 때부터 적용돼요.
settings-drawing-automatic = 자동
settings-drawing-card = 그래픽 카드
settings-drawing-processor = 프로세서

## 홈에 보이는 것

settings-home = 홈
settings-home-boosts = 부스트
    .text = 팔로우하는 사람이 부스트한 다른 사람의 게시물이에요.
settings-home-replies = 다른 사람에게 쓴 답글
    .text = 팔로우하는 사람이 다른 누군가에게 쓴 답글이에요.

## 알림

settings-notifications = 알림
settings-popups = 시스템 알림
    .text = Trente를 열어 둔 채 다른 것을 보고 있을 때 시스템 알림으로 알려 드려요. 열람 주의가 붙은 게시물은 주의 문구만, 개인 멘션은 보낸 사람만 보여요.
settings-notices-open = Trente가 열려 있는 동안에만 알려 드려요. 닫혀 있으면 이 기기에는 아무것도 오지 않고, 다시 열면 여기에서 볼 수 있어요.
settings-notices-pushed = Trente가 닫혀 있어도 알려 드려요. { $through }에서 알림을 전달하지만 내용은 읽을 수 없어요.
settings-quiet = 방해 금지 시간
    .text = 이 시간에는 시스템 알림이 뜨지 않아요. 새 알림 수는 계속 세어 둬요.
settings-quiet-from = 시작
settings-quiet-to = 끝
settings-quiet-once = 내일 아침까지 방해 금지
    .begin = 시작하기
    .end = 끝내기
settings-quiet-until = { $time }까지 시스템 알림이 뜨지 않아요.

## 이 컴퓨터

settings-desk = 이 컴퓨터
settings-tray = 창을 닫아도 계속 실행
    .text = 창을 닫아도 Trente는 계속 실행돼요. 시스템 표시줄의 아이콘으로 창을 다시 열거나 Trente를 종료할 수 있어요.
    .nowhere = 지금은 시스템에 이런 아이콘을 보여 줄 자리가 없어요. 창을 닫으면 Trente가 종료돼요.
settings-at-login = 컴퓨터를 켤 때 시작
    .text = 컴퓨터를 쓰기 시작하면 Trente도 시작돼요. 창을 닫아도 계속 실행하도록 했다면 창 없이 시작돼요.
tray-open = Trente 열기
tray-quit = Trente 종료
tray-nothing = 새 알림 없음

## 언어

settings-language = 언어
settings-language-label = Trente의 언어
settings-language-nearest = { $wanted } 번역은 아직 없어요. 가장 가까운 언어: { $shown }.
settings-language-system = 이 기기와 같게({ $language })
settings-not-kept = 이 선택을 저장하지 못했어요. Trente를 닫을 때까지만 적용돼요.

## 사진, 동영상, 소리

settings-media = 사진과 동영상

## 개인정보

settings-privacy = 개인정보
settings-secrets = 로그인 정보를 보관하는 곳
settings-secrets-keychain = 이 기기의 키체인에 있어요.
settings-secrets-file = 이 기기에는 키체인이 없어서 나만 읽을 수 있는 파일에 있어요. 삭제하려면 로그아웃하세요.
settings-pictures = 다른 서버의 사진
    .text = 사진이 있는 서버는 누군가 사진을 본다는 것과 그 사람의 IP 주소를 알게 돼요. 서버는 대부분 모든 사진의 사본을 보관하고, 그런 사진은 언제나 보여요.
settings-pictures-tap = 누를 때만
settings-pictures-always = 항상
settings-saver = 데이터 절약
    .text = 작은 사진을 받고, 큰 사진이나 동영상, 소리는 받기 전에 물어봐요. 움직이는 사진은 재생할 때까지 멈춰 있어요.
settings-saver-off = 끔
settings-saver-on = 켬
settings-no-telemetry = Trente가 연결하는 곳
    .text = 읽거나, 가입하거나, 로그인하는 서버, 그리고 위에서 고른 대로 사진이 있는 서버예요. 계정이 없을 때는, 읽고 있는 서버가 팔로우한 사람을 보여 주지 않으면 그 사람의 서버에도 연결해요. 서버를 추천하려고 joinmastodon.org에 하루 한 번까지 목록을 물어보고, 목록에 있는 서버 몇 곳에도 물어봐요. 통계는 누구에게도 보내지 않아요.

## 이 기기에 있는 것, 그리고 파일로 만든 설정

settings-storage = 저장 공간과 백업
settings-storage-here = 이 기기에 보관된 것
settings-storage-posts = 게시물
settings-storage-media = 사진, 동영상, 소리
settings-storage-attached = 초안의 파일
settings-megabytes = { $size } MB
settings-forget = 읽은 것
    .text = 오프라인에서 읽으려고 보관한 게시물과 사진, 그리고 어떤 서버를 보았는지예요. 계정과 초안은 남아요.
    .action = 지우기
    .done = 지웠어요.
settings-file = 이 설정을 파일로
    .text = 다른 기기에서도 쓸 수 있어요. 로그인 정보와 초안은 들어 있지 않아요.
settings-file-save = 파일 저장
settings-file-take = 파일 열기
settings-file-saved = { $folder } 폴더에 { $file } 파일이 있어요.
settings-file-same = 이미 모두 똑같이 설정되어 있어요.
settings-file-ask = 이 파일의 설정을 적용할까요?
    .text = 이 기기의 설정 { $changes }개가 바뀌어요.
    .some = 이 기기의 설정 { $changes }개가 바뀌어요. 이 버전의 Trente가 모르는 설정 { $unknown }개는 건너뛰어요.
    .yes = 적용
    .no = 그대로 두기
settings-file-taken = 적용했어요.

## 정보

settings-about = 정보
settings-version = 버전
settings-licence = 자유 소프트웨어
    .text = MIT와 Apache-2.0 중에서 원하는 대로.
licences = Trente를 이루는 것들
    .line = 다른 사람들이 만든 것과 그 라이선스
    .text = Trente는 많은 사람이 대가 없이 나눠 준 것들로 이루어져 있어요. 이름을 누르면 함께 들어 있던 라이선스가 열려요.
licences-count = { $count }개
licences-no-text = 라이선스 본문은 들어 있지 않았어요. 어떤 라이선스인지는 이름으로 알 수 있어요.
licences-own = 자체 라이선스예요. 여기에 전문이 있어요.
licences-not-there = 목록을 읽지 못했어요.
licences-text-not-there = 이 라이선스를 읽지 못했어요. 다시 열면 한 번 더 시도해요.
settings-stopwatch = Trente가 켜지는 속도
    .text = 이 기기에만 보관하고 아무에게도 알리지 않아요.
settings-first-paint = 마지막으로 켰을 때, 화면이 보이기까지
settings-first-posts = 마지막으로 켰을 때, 첫 게시물까지
settings-submitted = 맨 처음 켰을 때, 계정 신청까지
settings-home-posts = 계정이 열리고 홈에 게시물이 보이기까지
settings-seconds = { $seconds }초
settings-readable-aside = 로그인 정보나 초안이 든 예전 파일을 다시 읽을 수 있어요: { $file }. 지금은 다른 파일을 쓰고 있어요. 예전 것으로 돌아가려면 Trente를 닫고, 그 파일의 이름을 지금 쓰는 파일의 이름으로 바꾸세요.
settings-read-only = 지금 이 기기에 아무것도 저장할 수 없어요. 저장 공간이 가득 찼을 수 있어요. 읽고 게시할 수는 있지만, 새 초안과 선택은 남지 않아요.
settings-set-aside = Trente의 파일 하나를 읽지 못했어요.
    .text = 다른 이름으로 옮겨 두고 새로 시작했어요. 로그인되어 있었다면 다시 로그인하세요.

## 서버를 운영하는 사람들 후원하기

support-server = { $server } 후원하기
    .text = 누가 운영하고 비용을 어떻게 마련하는지 서버 페이지에 나와 있어요.
support-mastodon = 마스토돈 후원하기
    .text = 대부분의 서버가 쓰는 소프트웨어를 만드는 프로젝트로, 후원금으로 운영돼요.
support-month = { $server }에서 지낸 지 한 달이 되었어요.
    .text = 사람들이 광고 없이 운영하고 비용도 직접 내요. 돕고 싶다면 서버 페이지에 방법이 있어요.
    .action = 방법 보기
    .out = 다시 알리지 않기
