### 게스트의 홈: 계정이 생기기 전에 이 기기에서 팔로우하는 사람과 해시태그.

guest-home = 이 홈에 모이는 것
guest-made-of = 이 기기에서 사람과 해시태그 { $count }개를 팔로우해요.
guest-account = 계정을 만들면 그대로 이어지고, 답글도 쓸 수 있어요.
guest-change = 바꾸기
guest-empty = 여기에서 내 홈이 시작돼요
    .text = 사람이나 해시태그를 팔로우하면 게시물이 최신순으로 여기에 모여요. 계정은 없어도 돼요.
    .action = 팔로우할 사람 고르기
guest-quiet = 아직 아무것도 없어요
    .text = 팔로우한 사람과 해시태그 중에 서버가 계정 없이 보여 주는 게시물이 없어요. 새 게시물은 저절로 올라와요.
guest-silent = { $count ->
        [1] 지금은 { $name } 게시물을 읽을 수 없어요. 전에 온 것은 남아 있어요.
       *[other] 지금은 팔로우한 것 중 { $name } 등 { $count }개의 게시물을 읽을 수 없어요. 전에 온 것은 남아 있어요.
    }
guest-left-out = 계정이 없으면 홈에는 40개까지만 모여요. 팔로우한 것 중 { $count }개는 계정을 만들면 볼 수 있어요.
guest-followed = 팔로우했어요. 새 게시물이 홈에 올라와요.
guest-followed-go = 홈 열기
guest-chosen = { $count }개를 팔로우했어요. 게시물은 홈에 모이고, 계정을 만들면 그대로 이어져요.
guest-came-along = 계정 없이 팔로우하던 { $count }개를 그대로 가져왔어요. 이제 이 계정이 팔로우해요.
guest-came-along-go = 목록 보기
guest-came-along-seen = 닫기
