### 처음 온 사람을 위한 웹 페이지.

site-own-name = 한국어

site-title = Trente: 먼저 읽고 나중에 가입하는 마스토돈
site-description = Trente를 열면 서버를 고르거나 계정을 만들기 전에 진짜 게시물이 보여요. 광고도 추적도 없고, 최신순이며, 열세 가지 언어로 쓸 수 있어요.
site-skip = 본문으로 가기
site-languages = 언어
site-get-link = Trente 받기
site-picture = 홈이 보이는 창: 사진이 있는 게시물, 그 옆에는 화제가 된 것들

site-film = 처음 30초
site-film-pause = 그림 멈추기
site-step-posts = 바로 보이는 진짜 게시물, 이유와 함께 추천되는 서버 하나
site-step-form = 입력하는 동안 확인해 주는 양식 하나
site-step-waiting = 메일이 오는 중이고, 어디까지 왔는지 보여요
site-step-topics = 기다리는 동안 읽고 싶은 주제 고르기
site-step-home = 메일의 링크를 누르면 홈이 벌써 가득 차 있어요

site-values = 우리가 지키는 것

site-order = 최신순
    .text = 홈은 글이 쓰인 순서대로 보여요. 순위를 매기지 않고, 붙잡아 두려고 위로 올리는 것도 없어요.
site-ads = 광고 없음
    .text = 광고는 하나도 없고, 돈을 내고 눈에 띌 수도 없어요.
site-tracking = 추적 없음
    .text = Trente는 내가 쓰는 서버하고만 통신하고, 통계를 모으지 않아요. 이 페이지도 마찬가지예요.
site-yours = 가지고 떠날 수 있음
    .text = 팔로우하는 사람은 다른 서버로도 함께 가요. 마스토돈이 그대로 읽는 파일로요.
site-everyone = 누구에게나
    .text = 키보드나 화면 낭독기로, 큰 글씨로, 오른쪽에서 왼쪽으로, 좁은 화면에서도 쓸 수 있어요.

site-mastodon = 마스토돈이란
    .text = 마스토돈은 회사 하나가 아니라 여러 사람과 모임이 운영하는 많은 서버로 이루어진 소셜 네트워크예요. 그중 한 곳에 계정이 있으면 모든 서버의 사람을 팔로우할 수 있어요. Trente는 마스토돈을 위해 독립적으로 만든 앱이에요.

site-get = Trente 받기
site-get-none = 아직 나온 버전이 없어요. 나오면 다음 파일을 받을 수 있어요:
site-get-build = 그때까지는 직접 빌드할 수 있어요. 소스 코드와 Rust 1.95 이상을 받고, 소스 폴더에서 다음을 실행하세요:
site-get-ready = 내 시스템에 맞는 파일을 고르세요:
site-get-yours = 내 시스템
site-system-other = 그 밖의 리눅스
site-get-phones = 아직 휴대전화에는 설치할 수 없어요.

site-translate = 번역 돕기
    .text = 언어마다 문장이 담긴 폴더가 하나 있고, 텍스트 편집기만 있으면 돼요. 저장하면 쓴 글이 바로 Trente에 보여요. 방법은 locales/README.md에 있어요.

site-foot = MIT 또는 Apache-2.0 라이선스로 쓰는 자유 소프트웨어예요. 이 페이지는 쿠키를 쓰지 않고, 다른 곳에서 아무것도 불러오지 않아요.
