### 시스템 메뉴와 앱 스토어에서 Trente를 소개하는 말.

store-summary = 먼저 읽고 나중에 가입하는 마스토돈
store-kind = 마스토돈 클라이언트
store-keywords = 마스토돈, Mastodon, 페디버스, Fediverse, 소셜 네트워크, SNS, 게시물, 뉴스

store-about = Trente는 마스토돈을 비롯한 페디버스 서버에서 쓰는 앱이에요. 열면 진짜 게시물이 먼저 보여요. 무언가를 고르거나 이름을 알려 주기 전에 원하는 만큼 읽을 수 있어요.
store-way = 글을 쓰고 싶어지면 서버 하나를 이유와 함께 추천하고, 다른 두 곳을 그 옆에 보여 줘요. 계정은 양식 하나로 만들어요. 홈이 텅 비는 일은 없어요. 팔로우하는 사람이 적은 동안에는 해시태그와 화제가 된 글이 저마다 표시를 달고 채워 줘요.
store-yours = 홈은 글이 쓰인 순서대로 보여요. 광고도 추적도 없어요. 계정을 만들기 전에 팔로우한 사람은 계정으로 함께 오고, 나중에 다른 서버로도 함께 가요.

store-feature-posts = 계정 없이 바로 보는 진짜 게시물
store-feature-server = 목록을 뒤지지 않아도 이유와 함께 추천되는 서버
store-feature-home = 언제나 채워져 있는 홈, 최신순
store-feature-quiet = 광고 없음, 추적 없음
store-feature-people = 팔로우하는 사람과 함께 이동
store-feature-everyday = 글타래, 설문, 동영상, 리스트, 필터, 초안, 알림
store-feature-everyone = 키보드로도 화면 낭독기로도, 밝게도 어둡게도, 좁은 창에서도 넓은 창에서도

store-picture = 글을 게시한 직후의 홈
