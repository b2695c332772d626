### 有了账号的头几天：主页上的第一步，以及之前想做的事。

steps-title = 让这里有你的样子
steps-dial = 已完成 { $done }/{ $count }
steps-left = { $left ->
        [1] 还剩 { $left } 件，不想做就跳过。
       *[other] 还剩 { $left } 件，都可以跳过。
    }
steps-dismiss = 以后不再显示这些步骤
steps-done = 已完成
steps-picture = 放一张头像
steps-picture-done = 头像放好了
steps-bio = 写一句话介绍自己
steps-bio-done = 介绍写好了
steps-follows = 关注 { $goal } 个人或话题，现在 { $count } 个
steps-follows-done = 已关注 { $count } 个
steps-hello = 带上 #Introduction 打个招呼
steps-hello-done = 打过招呼了
steps-reply = 回复一条帖子
steps-reply-done = 有了第一条回复

## 秒表

steps-watch-posts = { $posts }后看到真实的帖子。
steps-watch-submitted = { $posts }后看到真实的帖子，{ $submitted }后申请账号。
steps-watch-all = { $posts }后看到真实的帖子，{ $submitted }后申请账号，开通{ $home }后看到主页。

## 自我介绍

steps-hello-text = { $count ->
        [0] 大家好，我是 { $name }，刚来这里。我来是因为…，想认识…的人。 #Introduction
        [1] 大家好，我是 { $name }，刚来这里。我喜欢 { $tags }，还有谁也喜欢？ #Introduction
       *[other] 大家好，我是 { $name }，刚来这里。我喜欢 { $tags }，有谁值得关注？ #Introduction
    }

## 填头像和介绍的对话框

portrait-title = 头像和一句话介绍
portrait-picture = 选一张图片
portrait-bio = 关于你
portrait-bio-help = 一句就够：你做什么，喜欢什么。所有人都能看到。
portrait-save = 保存
portrait-saved = 你的页面已经更新。
portrait-too-large = 这张图片超过 8 MB，换一张小一点的就行。你写的内容还在。
portrait-unreadable = 这个文件读不出来，换一个吧。你写的内容还在。

## 有账号之前就想写的回复

home-wanted = { $name ->
        [unknown] 你之前想回复一条帖子，现在它在这里。
       *[other] 你之前想回复 { $name }。
    }
home-wanted-go = 回复
home-wanted-out = 不回了
