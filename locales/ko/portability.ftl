### 사람들과 함께 옮기기: 계정에서 꺼낸 파일, 계정에 넣는 파일, 다른 계정으로 이사.

portability = 사람들과 함께 옮기기
    .short = 팔로우하는 사람을 저장하거나, 다른 계정에서 가져오거나, 이사해요.
    .text = 팔로우하는 사람도, 리스트도, 필터도 모두 내 것이에요. 파일로 저장하거나, 다른 계정으로 가져가거나, 그곳으로 이사하세요. 마스토돈이 쓰고 읽는 파일과 같아요.

## 종류

portability-follows = 팔로우하는 사람
portability-lists = 리스트와 그 안의 사람
portability-hashtags = 팔로우하는 해시태그
portability-mutes = 뮤트한 사람
portability-blocks = 차단한 사람
portability-servers = 차단한 서버
portability-filters = 필터
portability-bookmarks = 저장한 게시물

## 같은 것, 개수와 함께

portability-count-follows = 팔로우할 사람 { $count }명
portability-count-lists = 리스트 항목 { $count }개
portability-count-hashtags = 해시태그 { $count }개
portability-count-mutes = 뮤트할 사람 { $count }명
portability-count-blocks = 차단할 사람 { $count }명
portability-count-servers = 차단할 서버 { $count }곳
portability-count-filters = 필터 { $count }개
portability-count-bookmarks = 저장한 게시물 { $count }개

## 계정에서 꺼내기

export = 파일로 저장
    .text = 체크한 것을 서버에서 받아 다운로드 폴더에 저장해요. 다른 누구에게도 가지 않아요.
export-what = 저장할 것
export-begin = 저장
export-runs = 저장하는 중
export-none = 먼저 저장할 것을 체크하세요.
export-so-far = 지금까지 { $count }개.
export-rests = 서버가 잠시 기다려 달라고 해요. { $when } 이어서 해요.
export-done = 저장했어요.
    .text = 파일은 여기에 있어요:
export-whole = 모두 한 파일로, Trente용

## 계정에 넣기

import = 파일에서 가져오기
    .text = 마스토돈이나 Trente, 다른 앱에서 저장한 파일이면 돼요. 무엇이 들었는지 먼저 보여 드리고, 그전에는 아무것도 하지 않아요.
import-choose = 파일 선택
import-reads = 파일을 살펴보는 중
import-refused = { $file } 파일은 쓸 수 없어요.
import-which = 무엇에 쓸 목록인가요?
import-which-text = { $file } 파일에 사람들이 있지만, 팔로우할지 차단할지 같은 것은 적혀 있지 않아요.
import-first = { $names } 등
import-unread = 읽을 수 없는 { $count }줄은 빼고 가져와요.
import-many = 서버에서는 하루에 400명까지 팔로우할 수 있어서 며칠 걸려요. Trente가 열려 있을 때마다 저절로 이어져요.
import-begin = { $handle } 계정으로 가져오기
import-begun = 시작했어요.
imports = 가져오는 중
import-goes-on = { $left }개 남았어요. 저절로 이어져요.
import-done = { $already ->
        [0] { $done }개를 마쳤어요.
       *[other] { $done }개를 마쳤어요. { $already }개는 이미 있었어요.
    }
import-rests-enough = 오늘은 여기까지예요. 서버에서는 하루에 400명까지 팔로우할 수 있어요. { $when } 이어서 해요.
import-rests-asked = 서버가 잠시 기다려 달라고 해요. { $when } 이어서 해요.
import-rests-unreached = { $when ->
        [unknown] 서버에 연결할 수 없어요. 연결되는 대로 이어서 해요.
       *[other] 서버에 연결할 수 없어요. { $when } 다시 시도해요.
    }
import-rests-logged-out = 로그인이 풀렸어요. 다시 로그인하면 이어서 해요.
import-rests-follows = 팔로우가 끝나면 이어서 해요. 리스트에는 팔로우하는 사람만 넣을 수 있어요.
import-failed = { $count }개를 가져오지 못했어요
import-not-found = 내 서버가 이 이름의 사람을 찾지 못했어요.
import-save = 이 목록을 파일로 저장
import-saved = { $folder } 폴더에 { $file } 파일로 저장했어요
import-stop = 멈추기
import-clear = 목록에서 빼기
import-stop-ask = 가져오기를 멈출까요?
    .text = 이미 한 것은 그대로 남아요. 나머지는 빠지고, 나중에 파일을 다시 고를 수 있어요.
import-stop-yes = 멈추기

## 이사

moving = 다른 계정으로 이사
moving-way = 차근차근 이사하기
    .text = 다른 서버나 다른 이름으로 옮겨요. 팔로워도 함께 와요.
moving-lead = { $handle } 계정을 떠나요. 그러면 이렇게 돼요:
moving-means-followers = 나를 팔로우하는 사람들은 자동으로 새 계정을 팔로우해요. 상대의 서버가 이사를 지원하면요.
moving-means-posts = 게시물은 있던 곳에 남아요. 가져갈 수 없어요.
moving-means-back = 이사한 다음에는 30일이 지나야 다시 이사할 수 있어요.
moving-means-back-week = 이사한 다음에는 일주일이 지나야 다시 이사할 수 있어요.
moving-have = 이사할 계정 마련하기
    .text = 여기에서 그 계정에 로그인하거나, 먼저 계정을 만드세요.
moving-to = 이사할 계정
moving-join = 계정 만들기
moving-log-in = 계정에 로그인
moving-keep = 팔로우하는 사람 저장하기
    .text = 팔로워는 저절로 따라와요. 내가 팔로우하는 사람과 리스트, 차단은 따라오지 않으니 먼저 저장하세요.
moving-keep-go = 파일로 저장
moving-alias = 새 서버에 예전 이름 알리기
    .text = 새 서버의 “계정 별명” 페이지에 예전 계정의 주소를 넣으세요. 그래야 다른 사람이 내 팔로워를 빼돌리지 못해요.
    .here = 그래야 다른 사람이 내 팔로워를 빼돌리지 못해요. Trente가 대신 알려 드릴 수 있어요.
moving-alias-here = { $server }에 알리기
moving-alias-told = { $server }에 예전 계정을 알렸어요: { $handle }.
moving-alias-go = { $server }에서 그 페이지 열기
moving-move = 예전 서버에서 떠나기
    .text = 예전 서버의 “계정 이동” 페이지에 새 계정의 주소와 예전 비밀번호를 넣으세요.
    .here = 예전 서버에서 쓰던 비밀번호가 필요해요. Trente는 서버에 전하기만 하고 보관하지 않아요.
moving-password = { $server } 비밀번호
moving-move-here = { $handle } 계정으로 이사
moving-moved = 팔로워들이 { $handle } 계정으로 옮겨 가고 있어요.
moving-move-go = { $server }에서 그 페이지 열기
moving-copy = { $handle } 복사
moving-copied = 복사했어요.
moving-not-copied = 복사하지 못했어요. 선택해서 직접 복사하세요.
moving-look = 잘됐는지 확인하기
    .text = 서버에 따라 몇 분 걸릴 수 있어요.
moving-look-go = 지금 확인
moving-looks = 확인하는 중
moving-not-yet = 예전 계정이 아직 어디로도 이어지지 않아요.
moving-done = 잘됐어요. 예전 계정이 { $handle } 계정으로 이어져요.
moving-elsewhere = 예전 계정이 위에서 고른 곳이 아니라 { $handle } 계정으로 이어져요.
moving-take = 사람들 데려오기
    .text = 새 계정에서, 저장해 둔 파일을 고르세요.
moving-take-go = { $handle } 계정으로 계속
