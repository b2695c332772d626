### 随帖子一起发的图片、视频和音频。

compose-media-add = 添加图片、视频或音频
compose-media-drop = 松手即可添加
compose-media = 附件
compose-media-name = { $kind ->
        [film] 视频 { $number }
        [sound] 音频 { $number }
       *[picture] 图片 { $number }
    }
compose-media-sending = 正在上传
compose-media-processing = 你的服务器正在处理。
compose-media-failed = 它还在这台设备上。
compose-media-again = 重试
compose-media-lost = 这个文件不在这里了，也不在你的服务器上。把它移除，再选一次。
compose-media-remove = 移除{ $name }
compose-media-removed = 已移除{ $name }。
compose-media-undo = 撤销
compose-media-earlier = 把{ $name } 往前移
compose-media-later = 把{ $name } 往后移
compose-media-moved = 现在是第 { $number } 个

## 不能添加的文件

compose-media-empty = { $name } 是空的。
compose-media-kind = { $server } 不接受 { $name } 这类文件。
compose-media-large = { $kind ->
        [picture] { $name } 有 { $size } MB，{ $server } 最多接受 { $most } MB 的图片。
       *[film] { $name } 有 { $size } MB，{ $server } 最多接受 { $most } MB 的视频和音频。
    }
compose-media-many = 放不下 { $name } 了：{ $server } 一条帖子最多带 { $count } 个文件。
compose-media-film-beside = { $name } 只能单独发：{ $server } 每条只接受一个视频或音频，不能再带图片。
compose-media-beside-film = 加不了 { $name }：有了视频或音频，{ $server } 就不接受别的附件。
compose-media-understood = 关闭这条提示

## 敏感内容

compose-sensitive = 点开才显示

## 等待上传

compose-waiting = 全部上传好，帖子就发出。
compose-waiting-stop = 不等了

## 描述

compose-media-describe = 写描述
compose-media-describe-of = 给{ $name } 写描述
compose-media-edit = 已有描述
compose-media-edit-of = 修改{ $name } 的描述
compose-describe-title = 描述{ $name }
compose-describe-words = 能看到或听到什么
compose-describe-help = 看不到的人会读到或听到这段描述。写下要紧的内容，还有里面的文字。
compose-describe-used = { $used }/{ $most }
compose-describe-done = 完成
compose-focus = 主体位置：离左边 { $across }%，离上边 { $down }%
compose-focus-help = 点一下最要紧的地方，或用方向键移动。图片裁切时，这里会保持可见。
compose-undescribed = 有 { $count } 个文件没有描述。
compose-undescribed-why = 有些人看不到，全靠描述。
compose-describe-first = 写描述
compose-post-anyway = 照样发布

## 设置中

settings-describe = 没有描述的图片
    .text = 发布之前，Trente 会提醒你一次。
settings-describe-on = 提醒我
settings-describe-off = 不提醒
