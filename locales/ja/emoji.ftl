### 書いているときに選ぶ絵文字と、言葉の補完。

emoji-add = 絵文字を追加
emoji-title = 絵文字
emoji-close = 閉じる
emoji-find = 絵文字を検索
emoji-sections = 移動先
emoji-recent = 最近使ったもの
emoji-custom = サーバーの絵文字
emoji-found = 検索結果
emoji-smileys = 表情
emoji-people = 人
emoji-animals = 動物と自然
emoji-food = 食べ物と飲み物
emoji-travel = 旅行と場所
emoji-activities = 活動
emoji-objects = 物
emoji-symbols = 記号
emoji-flags = 旗
emoji-skin = 肌の色
emoji-skin-plain = 黄色
emoji-skin-light = 薄い
emoji-skin-medium-light = やや薄い
emoji-skin-medium = 中間
emoji-skin-medium-dark = やや濃い
emoji-skin-dark = 濃い
emoji-none = その名前の絵文字はありません。
emoji-coming = サーバーの絵文字を読み込んでいます。

## 書いている行の横の候補

compose-suggest-people = 人
compose-suggest-tags = ハッシュタグ
compose-suggest-emoji = 絵文字
compose-suggest-followed = フォロー中
compose-suggest-words = こう書くと、画面読み上げソフトが単語を区切って読めます。
compose-suggest-count = { $count ->
        [1] 候補は{ $count }件です。Enterで決定、Escapeで閉じます。
       *[other] 候補は{ $count }件です。矢印キーで選び、Enterで決定、Escapeで閉じます。
    }
