### الصيغ التي مر بها المنشور، والأحدث أولًا.

history-title = التعديلات
history-empty = لا صيغ سابقة
    .text = لم يحفظ خادمك إلا المنشور كما هو الآن.
history-now = كما هو الآن
history-changed = معدَّل
history-first = الصيغة الأولى
history-added = مضاف:
history-removed = محذوف:
history-media-added = { $count ->
        [zero] لم تُضف مرفقات
        [one] أُضيف مرفق واحد
        [two] أُضيف مرفقان
        [few] أُضيفت { $count } مرفقات
        [many] أُضيف { $count } مرفقًا
       *[other] أُضيف { $count } مرفق
    }
history-media-removed = { $count ->
        [zero] لم تُزل مرفقات
        [one] أُزيل مرفق واحد
        [two] أُزيل مرفقان
        [few] أُزيلت { $count } مرفقات
        [many] أُزيل { $count } مرفقًا
       *[other] أُزيل { $count } مرفق
    }
history-media-described = { $count ->
        [zero] لم تتغير أوصاف
        [one] تغيّر وصف واحد
        [two] تغيّر وصفان
        [few] تغيّرت { $count } أوصاف
        [many] تغيّر { $count } وصفًا
       *[other] تغيّر { $count } وصف
    }
history-poll = تغيّر الاستطلاع
history-sensitive = عُلِّم بأنه حساس
history-not-sensitive = لم يعد معلَّمًا بأنه حساس
