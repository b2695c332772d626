### 글을 쓰면서 이모지 고르기, 그리고 단어 완성.

emoji-add = 이모지 추가
emoji-title = 이모지
emoji-close = 닫기
emoji-find = 이모지 검색
emoji-sections = 바로 가기
emoji-recent = 최근 사용
emoji-custom = 내 서버
emoji-found = 찾은 이모지
emoji-smileys = 표정
emoji-people = 사람
emoji-animals = 동물과 자연
emoji-food = 음식과 음료
emoji-travel = 여행과 장소
emoji-activities = 활동
emoji-objects = 물건
emoji-symbols = 기호
emoji-flags = 깃발
emoji-skin = 피부색
emoji-skin-plain = 노란색
emoji-skin-light = 밝은색
emoji-skin-medium-light = 조금 밝은색
emoji-skin-medium = 중간색
emoji-skin-medium-dark = 조금 어두운색
emoji-skin-dark = 어두운색
emoji-none = 이런 이름의 이모지가 없어요.
emoji-coming = 내 서버의 이모지를 불러오고 있어요.

## 쓰고 있는 줄 옆의 목록

compose-suggest-people = 사람
compose-suggest-tags = 해시태그
compose-suggest-emoji = 이모지
compose-suggest-followed = 팔로우 중
compose-suggest-words = 이렇게 쓰면 화면 낭독기가 단어를 구분해서 읽을 수 있어요.
compose-suggest-count = { $count ->
        [1] 제안 1개. Enter 키로 넣고 Escape 키로 목록을 닫아요.
       *[other] 제안 { $count }개. 방향키로 고르고 Enter 키로 넣고 Escape 키로 목록을 닫아요.
    }
