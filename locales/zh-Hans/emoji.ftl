### 写的时候选表情，以及补全。

emoji-add = 添加表情
emoji-title = 表情
emoji-close = 关闭
emoji-find = 搜索表情
emoji-sections = 跳到
emoji-recent = 最近用过
emoji-custom = 你服务器的表情
emoji-found = 搜索结果
emoji-smileys = 笑脸
emoji-people = 人物
emoji-animals = 动物与自然
emoji-food = 饮食
emoji-travel = 旅行与地点
emoji-activities = 活动
emoji-objects = 物品
emoji-symbols = 符号
emoji-flags = 旗帜
emoji-skin = 肤色
emoji-skin-plain = 黄色
emoji-skin-light = 浅色
emoji-skin-medium-light = 中等偏浅
emoji-skin-medium = 中等
emoji-skin-medium-dark = 中等偏深
emoji-skin-dark = 深色
emoji-none = 没有叫这个名字的表情。
emoji-coming = 正在加载你服务器自己的表情。

## 正在写的那一行旁边的候选

compose-suggest-people = 用户
compose-suggest-tags = 话题
compose-suggest-emoji = 表情
compose-suggest-followed = 已关注
compose-suggest-words = 这样写，屏幕阅读器才能读出每个单词。
compose-suggest-count = { $count ->
        [1] { $count } 条建议。按 Enter 采用，按 Esc 关闭列表。
       *[other] { $count } 条建议。用方向键选择，按 Enter 采用，按 Esc 关闭列表。
    }
