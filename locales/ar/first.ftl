### الأيام الأولى مع حساب: الخطوات الأولى في الرئيسية، وما أُريد قبلها.

steps-title = خطواتك الأولى
steps-dial = اكتمل { $done } من { $count }
steps-left = { $left ->
        [zero] لم يبق شيء.
        [one] بقيت خطوة واحدة، ويمكن تخطيها.
        [two] بقيت خطوتان، ويمكن تخطي أي منهما.
        [few] بقيت { $left } خطوات، ويمكن تخطي أي منها.
        [many] بقيت { $left } خطوة، ويمكن تخطي أي منها.
       *[other] بقيت { $left } خطوة، ويمكن تخطي أي منها.
    }
steps-dismiss = إخفاء الخطوات الأولى نهائيًا
steps-done = ما اكتمل
steps-picture = إضافة صورة
steps-picture-done = أُضيفت الصورة
steps-bio = كتابة سطر عنك
steps-bio-done = سطر عنك
steps-follows = متابعة { $goal } من الأشخاص أو الوسوم. متابَعاتك الآن: { $count }
steps-follows-done = متابَعاتك: { $count }
steps-hello = إلقاء التحية مع #Introduction
steps-hello-done = أُلقيت التحية
steps-reply = الرد على أحدهم
steps-reply-done = أول رد

## ساعة التوقيت

steps-watch-posts = منشورات حقيقية بعد { $posts }.
steps-watch-submitted = منشورات حقيقية بعد { $posts }، وطلب الحساب بعد { $submitted }.
steps-watch-all = منشورات حقيقية بعد { $posts }، وطلب الحساب بعد { $submitted }، والرئيسية بعد { $home } من فتحه.

## التعريف بالنفس

steps-hello-text = { $count ->
        [0] مرحبًا، اسمي { $name }، وهذه أيامي الأولى هنا. جئت من أجل … ويسعدني التعرف إلى من … #Introduction
        [zero] مرحبًا، اسمي { $name }، وهذه أيامي الأولى هنا. جئت من أجل … ويسعدني التعرف إلى من … #Introduction
        [one] مرحبًا، اسمي { $name }، وهذه أيامي الأولى هنا. أحب { $tags }. من يشاركني هذا الاهتمام؟ #Introduction
        [two] مرحبًا، اسمي { $name }، وهذه أيامي الأولى هنا. أحب { $tags }. من أتابع هنا؟ #Introduction
        [few] مرحبًا، اسمي { $name }، وهذه أيامي الأولى هنا. أحب { $tags }. من أتابع هنا؟ #Introduction
        [many] مرحبًا، اسمي { $name }، وهذه أيامي الأولى هنا. أحب { $tags }. من أتابع هنا؟ #Introduction
       *[other] مرحبًا، اسمي { $name }، وهذه أيامي الأولى هنا. أحب { $tags }. من أتابع هنا؟ #Introduction
    }

## نافذة الصورة والكلمات

portrait-title = صورة وسطر عنك
portrait-picture = اختيار صورة
portrait-bio = نبذة عنك
portrait-bio-help = سطر واحد يكفي: عملك أو اهتماماتك. يمكن للجميع قراءته.
portrait-save = حفظ
portrait-saved = تغيّرت صفحتك.
portrait-too-large = حجم هذه الصورة يتجاوز 8 ميغابايت. صورة أصغر تفي بالغرض، وما كتبته محفوظ.
portrait-unreadable = تعذّرت قراءة هذا الملف. يمكنك اختيار غيره، وما كتبته محفوظ.

## رد أُريد قبل وجود حساب

home-wanted = { $name ->
        [unknown] أردت الرد على منشور، وها هو هنا.
       *[other] أردت الرد على { $name }.
    }
home-wanted-go = رد
home-wanted-out = صرف النظر
