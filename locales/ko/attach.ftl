### 게시물에 함께 올리는 사진, 동영상, 소리.

compose-media-add = 사진, 동영상, 소리 추가
compose-media-drop = 놓으면 첨부돼요
compose-media = 첨부
compose-media-name = { $kind ->
        [film] 동영상 { $number }
        [sound] 소리 { $number }
       *[picture] 사진 { $number }
    }
compose-media-sending = 업로드 중
compose-media-processing = 내 서버가 처리하고 있어요.
compose-media-failed = 파일은 아직 이 기기에 있어요.
compose-media-again = 다시 시도
compose-media-lost = 이 파일은 여기에도 서버에도 없어요. 뺀 다음 다시 골라 주세요.
compose-media-remove = { $name } 빼기
compose-media-removed = { $name } 파일을 뺐어요.
compose-media-undo = 되돌리기
compose-media-earlier = { $name } 앞으로 옮기기
compose-media-later = { $name } 뒤로 옮기기
compose-media-moved = 이제 { $number }번째예요

## 받을 수 없는 파일

compose-media-empty = 빈 파일이에요: { $name }
compose-media-kind = { $server } 서버에서 받지 않는 종류의 파일이에요: { $name }
compose-media-large = { $kind ->
        [picture] { $name } 파일이 { $size } MB예요. { $server } 서버에는 { $most } MB까지의 사진을 올릴 수 있어요.
       *[film] { $name } 파일이 { $size } MB예요. { $server } 서버에는 { $most } MB까지의 동영상과 소리를 올릴 수 있어요.
    }
compose-media-many = { $name } 파일은 더 넣을 수 없어요. { $server } 서버에는 게시물마다 파일을 { $count }개까지 올릴 수 있어요.
compose-media-film-beside = { $name } 파일은 따로 올려야 해요. { $server } 서버에는 동영상이나 소리를 사진 없이 하나만 올릴 수 있어요.
compose-media-beside-film = { $name } 파일은 함께 넣을 수 없어요. { $server } 서버에는 동영상이나 소리와 다른 파일을 같이 올릴 수 없어요.
compose-media-understood = 이 안내 닫기

## 민감한 내용

compose-sensitive = 누르기 전까지 가리기

## 업로드를 기다릴 때

compose-waiting = 모두 업로드되면 바로 게시돼요.
compose-waiting-stop = 기다리지 않기

## 설명

compose-media-describe = 설명 쓰기
compose-media-describe-of = { $name } 설명 쓰기
compose-media-edit = 설명 있음
compose-media-edit-of = 설명 있음: { $name }, 설명 수정
compose-describe-title = { $name } 설명
compose-describe-words = 보이거나 들리는 것
compose-describe-help = 볼 수 없는 사람들이 이 설명을 대신 읽거나 들어요. 중요한 것과 그 안에 있는 글자를 적어 주세요.
compose-describe-used = { $most }자 중 { $used }자
compose-describe-done = 완료
compose-focus = 중심점: 왼쪽에서 { $across }퍼센트, 위에서 { $down }퍼센트
compose-focus-help = 가장 중요한 곳을 누르거나 방향키를 쓰세요. 사진이 잘려도 그곳은 보여요.
compose-undescribed = 설명이 없는 파일이 { $count }개 있어요.
compose-undescribed-why = 보는 대신 설명을 읽는 사람들이 있어요.
compose-describe-first = 설명 쓰기
compose-post-anyway = 그냥 게시

## 설정에서

settings-describe = 설명 없는 사진
    .text = 게시하기 전에 Trente가 한 번 알려 줘요.
settings-describe-on = 알리기
settings-describe-off = 알리지 않기
