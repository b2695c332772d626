### Trenteの翻訳：.ftlファイルのフォルダーを持っている人のために。

translating = Trenteを翻訳
    .line = 訳した文をその場で試す
    .text = 翻訳のフォルダーを開くと、保存した文がすぐ画面に出て、直すところが下に並びます。必要なのはテキストエディターだけです。

## 開く、始める

translating-open = フォルダーを開く
    .label = 場所
    .help = 一つの言語のフォルダー。「trente/locales/de」のように、言語タグが名前になっています。
    .action = 開く
    .choose = フォルダーを選ぶ…
translating-begin = 新しい言語を始める
    .label = 言語タグ
    .help = 「sv」や「pt-PT」など。ダウンロードフォルダーに英語の文をコピーするので、それを書き換えていきます。
    .action = 始める

## 開いているフォルダー

translating-folder = 開いているフォルダー
translating-share = { $language }：{ $all }文中{ $done }文
translating-close = 翻訳を終える
translating-points = 文の名前を表示
    .text = 文字にポインターを合わせるか、キーボードで移動すると、文の名前とファイル、翻訳する人へのメモが出ます。

## 直すところ

translating-troubles = { $count ->
        [0] 直すところはありません
       *[other] 直すところ{ $count }件
    }
translating-whole = すべての文がそろっていて、読み取れます。
translating-more = { $count ->
       *[other] ほか{ $count }件。
    }
wrong-missing = 文がありません。英語：{ $english }
wrong-extra = 英語にはない文です。削除してください。
wrong-elsewhere = { $file }に入れる文です。
wrong-twice = 同じ名前が二つあります。一つを削除してください。
wrong-lacks-part = { $part ->
        [own] 本文がありません。
       *[other] { $part }がありません。英語と同じように加えてください。
    }
wrong-extra-part = { $part ->
        [own] 英語には本文がありません。削除してください。
       *[other] 英語には{ $part }がありません。削除してください。
    }
wrong-lacks-variable = 変数{ $name }がありません。入れてください。
wrong-extra-variable = 変数{ $name }は、ここでは使えません。
wrong-lacks-form = 複数形の[{ $form }]がありません。加えてください。
wrong-extra-form = この言語では、複数形の[{ $form }]は使いません。削除してください。
wrong-unreadable = 読み取れません：{ $why }
wrong-glossary = 用語集では、「{ $english }」は「{ $own }」です。
wrong-long = { $long }文字あります。{ $room }文字までに短くしてください。
wrong-mark = { $mark }ではなく{ $instead }を使ってください。

## 英語から作る、試験用の言語

translating-tries = 試験用の言語
translating-plain = なし
    .text = 選んである言語のまま表示します。
translating-longer = アクセント記号つき、長め
    .text = 閉じかっこが見えなければ途中で切れています。アクセント記号がない文は、翻訳を通っていません。
translating-mirrored = 右から左
    .text = 向きの変わらないところが見つかります。
