### .ftl 파일 폴더로 Trente를 번역할 때.

translating = Trente 번역하기
    .line = 문장을 쓰면서 바로 시험하기
    .text = 번역 문장이 든 폴더를 여세요. 저장하면 바로 화면에 나오고, 고칠 것은 아래에 보여요. 텍스트 편집기만 있으면 돼요.

## 열기와 시작하기

translating-open = 폴더 열기
    .label = 폴더 위치
    .help = trente/locales/de처럼 언어 태그가 이름인, 한 언어의 폴더예요.
    .action = 열기
    .choose = 폴더 선택…
translating-begin = 새 언어 시작하기
    .label = 언어 태그
    .help = sv나 pt-PT처럼 써요. 영어 문장을 다운로드 폴더 안의 새 폴더에 복사해 드리니, 번역으로 바꿔 쓰세요.
    .action = 시작

## 열린 폴더

translating-folder = 내 폴더
translating-share = { $language }: 문장 { $all }개 중 { $done }개
translating-close = 번역 그만하기
translating-points = 어느 문장인지 보기
    .text = 글을 가리키거나 키보드로 옮겨 가면 이름, 파일, 번역자를 위한 메모가 보여요.

## 고칠 것

translating-troubles = { $count ->
        [0] 고칠 것이 없어요
       *[other] 고칠 것 { $count }개
    }
translating-whole = 모든 문장이 있고, 읽을 수 있어요.
translating-more = { $count }개 더 있어요.
wrong-missing = 빠졌어요. 영어: { $english }
wrong-extra = 영어에는 없어요. 빼 주세요.
wrong-elsewhere = { $file } 파일에 있어야 해요.
wrong-twice = 두 번 나와요. 하나를 빼 주세요.
wrong-lacks-part = { $part ->
        [own] 본문이 빠졌어요.
       *[other] 빠졌어요: { $part }. 영어처럼 넣어 주세요.
    }
wrong-extra-part = { $part ->
        [own] 영어에는 여기에 본문이 없어요. 빼 주세요.
       *[other] 영어에는 없어요: { $part }. 빼 주세요.
    }
wrong-lacks-variable = { $name } 변수가 빠졌어요. 넣어 주세요.
wrong-extra-variable = { $name } 변수는 여기에서 쓸 수 없어요.
wrong-lacks-form = [{ $form }] 형태가 빠졌어요. 넣어 주세요.
wrong-extra-form = 이 언어는 [{ $form }] 형태를 쓰지 않아요. 빼 주세요.
wrong-unreadable = 읽을 수 없어요: { $why }
wrong-glossary = 용어집의 말과 달라요: { $english } → { $own }
wrong-long = { $long }자예요. { $room }자까지 들어가니 줄여 주세요.
wrong-mark = { $mark } 대신 쓰세요: { $instead }

## 영어로 만든 가짜 언어

translating-tries = 시험용 언어
translating-plain = 없음
    .text = 내가 고른 언어로 보여요.
translating-longer = 부호를 붙여 더 길게
    .text = 잘린 글은 괄호가 빠져서 드러나고, 부호 없이 그대로인 글은 번역할 수 없게 들어 있는 거예요.
translating-mirrored = 오른쪽에서 왼쪽으로
    .text = 방향이 바뀌지 않는 곳이 드러나요.
