### 계정이 생긴 첫 며칠: 홈의 첫걸음과 그전에 하려던 일.

steps-title = 나답게 꾸미기
steps-dial = { $count }개 중 { $done }개 완료
steps-left = { $left }개 남았어요. 건너뛰어도 괜찮아요.
steps-dismiss = “나답게 꾸미기” 다시 보지 않기
steps-done = 완료
steps-picture = 사진 올리기
steps-picture-done = 사진 올림
steps-bio = 한 줄 소개 쓰기
steps-bio-done = 한 줄 소개
steps-follows = 사람이나 해시태그 { $goal }개 팔로우하기(지금 { $count }개)
steps-follows-done = { $count }개 팔로우 중
steps-hello = #Introduction 태그로 인사하기
steps-hello-done = 인사 마침
steps-reply = 누군가에게 답글 쓰기
steps-reply-done = 첫 답글

## 스톱워치

steps-watch-posts = 진짜 게시물까지 { $posts }.
steps-watch-submitted = 진짜 게시물까지 { $posts }, 계정 신청까지 { $submitted }.
steps-watch-all = 진짜 게시물까지 { $posts }, 계정 신청까지 { $submitted }, 계정이 열린 뒤 홈까지 { $home }.

## 첫인사

steps-hello-text = { $count ->
        [0] 안녕하세요, { $name }입니다. 여기는 처음이에요. … 때문에 왔고, … 분들과 만나고 싶어요. #Introduction #자기소개
       *[other] 안녕하세요, { $name }입니다. 여기는 처음이에요. { $tags } 이야기를 좋아해요. 누구를 팔로우하면 좋을까요? #Introduction #자기소개
    }

## 사진과 소개를 넣는 창

portrait-title = 사진과 한 줄 소개
portrait-picture = 사진 선택
portrait-bio = 내 소개
portrait-bio-help = 한 줄이면 충분해요. 하는 일이나 좋아하는 것을 적어 보세요. 누구나 읽을 수 있어요.
portrait-save = 저장
portrait-saved = 내 페이지를 바꿨어요.
portrait-too-large = 사진이 8 MB보다 커요. 더 작은 사진을 골라 주세요. 쓴 내용은 그대로 있어요.
portrait-unreadable = 파일을 읽지 못했어요. 다른 파일을 골라 주세요. 쓴 내용은 그대로 있어요.

## 계정이 생기기 전에 쓰려던 답글

home-wanted = { $name ->
        [unknown] 답글을 쓰려던 게시물이 여기에 있어요.
       *[other] { $name } 님에게 답글을 쓰려고 했어요.
    }
home-wanted-go = 답글 쓰기
home-wanted-out = 이제 괜찮아요
