### ترجمة Trente، على يد من لديهم مجلد ملفات بصيغة ftl.

translating = ترجمة Trente
    .line = تجربة الجمل أثناء كتابتها
    .text = بعد فتح مجلد الترجمة، يظهر كل ما يُحفظ فورًا، وأسفله ما يحتاج إلى إصلاح. يكفي محرر نصوص، ولا حاجة إلى أي برنامج آخر.

## الفتح والبدء

translating-open = فتح مجلد
    .label = مكانه
    .help = مجلد لغة واحدة، واسمه رمزها، مثل trente/locales/de.
    .action = فتح
    .choose = اختيار مجلد…
translating-begin = بدء لغة
    .label = رمزها
    .help = مثل sv أو pt-PT. تُنسخ الجمل الإنجليزية إلى مجلد خاص بها ضمن التنزيلات، لتُكتب الترجمة مكانها.
    .action = بدء

## المجلد المفتوح

translating-folder = مجلدك
translating-share = { $language }: الجمل المكتملة { $done } من { $all }
translating-close = إنهاء الترجمة
translating-points = إظهار اسم كل جملة
    .text = عند الإشارة إلى نص أو بلوغه بلوحة المفاتيح، يظهر اسمه وملفه وما دُوّن عنه للترجمة.

## ما يحتاج إلى إصلاح

translating-troubles = { $count ->
        [0] لا شيء يحتاج إلى إصلاح
        [zero] لا شيء يحتاج إلى إصلاح
        [one] أمر واحد يحتاج إلى إصلاح
        [two] أمران يحتاجان إلى إصلاح
        [few] { $count } أمور تحتاج إلى إصلاح
        [many] { $count } أمرًا يحتاج إلى إصلاح
       *[other] { $count } أمر يحتاج إلى إصلاح
    }
translating-whole = كل الجمل موجودة ومقروءة.
translating-more = { $count ->
        [zero] ولا شيء غير ذلك.
        [one] وأمر آخر.
        [two] وأمران آخران.
        [few] و{ $count } أمور أخرى.
        [many] و{ $count } أمرًا آخر.
       *[other] و{ $count } أمر آخر.
    }
wrong-missing = ناقصة. بالإنجليزية: { $english }
wrong-extra = ليست في الإنجليزية، ويلزم حذفها.
wrong-elsewhere = مكانها في { $file }.
wrong-twice = مكررة، ويلزم حذف واحدة.
wrong-lacks-part = { $part ->
        [own] نصها الأساسي ناقص.
       *[other] الجزء { $part } ناقص، وتلزم إضافته كما في الإنجليزية.
    }
wrong-extra-part = { $part ->
        [own] لا نص هنا في الإنجليزية، ويلزم حذفه.
       *[other] الجزء { $part } ليس في الإنجليزية، ويلزم حذفه.
    }
wrong-lacks-variable = المتغير { $name } ناقص، وتلزم إضافته.
wrong-extra-variable = المتغير { $name } لا قيمة له هنا أبدًا.
wrong-lacks-form = الصيغة [{ $form }] ناقصة، وتلزم إضافتها.
wrong-extra-form = لا تستعمل هذه اللغة الصيغة [{ $form }] أبدًا، ويلزم حذفها.
wrong-unreadable = تعذّرت قراءة هذا: { $why }
wrong-glossary = في المسرد { $own } مقابل { $english }.
wrong-long = عدد الأحرف { $long }، والمتسع { $room }. يلزم الاختصار.
wrong-mark = يُكتب { $instead } بدلًا من { $mark }.

## لغات مصطنعة من الإنجليزية

translating-tries = لغات مصطنعة
translating-plain = بلا
    .text = يتحدث Trente باللغة التي اخترتها.
translating-longer = بأحرف معلَّمة وأطول
    .text = النص المقطوع يُعرف بقوسه الناقص، والنص بأحرف عادية لم يمر بالترجمة قط.
translating-mirrored = من اليمين إلى اليسار
    .text = يظهر بوضوح كل ما لم ينعكس اتجاهه.
