### はじめての人のためのウェブページ。

site-own-name = 日本語

site-title = Trente：Mastodonをまず読む、登録はあとで
site-description = Trenteを開くと、サーバーを選んだりアカウントを作ったりする前に、本物の投稿が並びます。広告も追跡もなく、新しい順。13の言語で使えます。
site-skip = 本文へ進む
site-languages = 言語
site-get-link = Trenteを手に入れる
site-picture = ホームのウィンドウ。画像つきの投稿と、その横に話題のハッシュタグ

site-film = 最初の30秒
site-film-pause = 画像の動きを止める
site-step-posts = すぐに本物の投稿。おすすめのサーバーも一つ、理由つきで
site-step-form = フォームは一つ。入力しながら確かめられます
site-step-waiting = メールが届くまでのあいだも、いまどこまで進んだかが分かります
site-step-topics = 待つあいだに、読みたい話題を選べます
site-step-home = メールのリンクを開くと、ホームにはもう投稿が並んでいます

site-values = 大切にしていること

site-order = 新しい順
    .text = ホームは書かれた順に並びます。順位づけはなく、引き止めるために何かが上に出ることもありません。
site-ads = 広告なし
    .text = 広告は一つもありません。お金を払って目立つこともできません。
site-tracking = 追跡なし
    .text = Trenteが通信するのは、あなたが使うサーバーです。利用状況を集めることもありません。このページも同じです。
site-yours = 持っていける
    .text = フォローしている人を、ほかのサーバーにも一緒に連れていけます。Mastodonがそのまま読めるファイルを使います。
site-everyone = だれでも使える
    .text = キーボードでも画面読み上げでも、大きな文字でも、右から左に読む言語でも、狭い画面でも使えます。

site-mastodon = Mastodonとは
    .text = Mastodonは、たくさんのサーバーからなるSNSです。一つの会社ではなく、いろいろな人や団体が運営しています。どこか一つにアカウントがあれば、どのサーバーの人もフォローできます。Trenteは、Mastodonのために独立して作られたアプリです。

site-get = Trenteを手に入れる
site-get-none = まだリリースはありません。リリースされると、次のファイルが用意されます。
site-get-build = それまでは自分でビルドできます。ソースコードとRust 1.95以降を用意して、ソースコードのフォルダーで次を実行してください。
site-get-ready = お使いのシステムのファイルを選んでください。
site-get-yours = お使いのシステム
site-system-other = そのほかのLinux
site-get-phones = スマートフォンにはまだインストールできません。

site-translate = 翻訳を手伝う
    .text = 言語ごとに、文の入ったフォルダーが一つあります。必要なのはテキストエディターだけです。保存すると、書いた文がすぐTrenteに表示されます。やり方は locales/README.md にあります。

site-foot = MITまたはApache-2.0の自由なソフトウェアです。このページはCookieを使わず、ほかの場所から何も読み込みません。
