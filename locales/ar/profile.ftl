### صفحة شخص ما.

profile-title = الملف الشخصي
profile-posts = { $count ->
        [zero] لا منشورات
        [one] منشور واحد
        [two] منشوران
        [few] { $count } منشورات
        [many] { $count } منشورًا
       *[other] { $count } منشور
    }
profile-following = { $count ->
        [zero] لا متابَعات
        [one] متابعة واحدة
        [two] متابعتان
        [few] { $count } متابَعات
        [many] { $count } متابعة
       *[other] { $count } متابعة
    }
profile-followers = { $count ->
        [zero] لا متابعين
        [one] متابع واحد
        [two] متابعان
        [few] { $count } متابعين
        [many] { $count } متابعًا
       *[other] { $count } متابع
    }
profile-follow = متابعة
profile-is-followed = متابَع
profile-request = طلب متابعة
profile-requested = طُلبت
profile-follows-you = من متابعيك
profile-muted = مكتوم
profile-blocked = محظور
profile-follow-failed = لم يُقبل ذلك. كل شيء كما كان.
profile-joined = هنا منذ { $date }
profile-moved = انتقل هذا الشخص إلى { $handle }.
profile-moved-go = الذهاب إليه
profile-remote = قد لا توجد المنشورات الأقدم إلا على { $server }.
profile-remote-open = فتح هناك
profile-locked = المتابعة بطلب
profile-bot = حساب آلي
profile-verified = جرى التحقق من الرابط في { $date }
profile-fields = عن هذا الشخص
profile-no-posts = لا منشورات بعد
    .text = كل ما يُنشر يظهر هنا.
profile-header = صورة الغلاف لـ { $name }

## منشوراته

profile-tabs = منشورات { $name }
profile-tab-posts = منشورات
profile-tab-replies = ردود
profile-tab-media = وسائط
profile-pinned = مثبّت
profile-no-media = لا صور ولا مقاطع بعد
    .text = المنشورات التي فيها صور أو مقاطع تظهر هنا.

## الصلة به

profile-bell = إعلامي بكل منشور جديد من { $name }
profile-no-boosts = إعادات النشر مخفية
profile-muted-until = مكتوم حتى { $time }
profile-unblock = إلغاء الحظر
profile-familiar-one = من المتابعين { $name }، ضمن متابَعاتك
profile-familiar-two = من المتابعين { $name } و{ $other }، ضمن متابَعاتك
profile-familiar-more = { $count ->
        [zero] من المتابعين { $name }، ضمن متابَعاتك
        [one] من المتابعين { $name } وشخص آخر، ضمن متابَعاتك
        [two] من المتابعين { $name } وشخصان آخران، ضمن متابَعاتك
        [few] من المتابعين { $name } و{ $count } آخرون، ضمن متابَعاتك
        [many] من المتابعين { $name } و{ $count } شخصًا آخر، ضمن متابَعاتك
       *[other] من المتابعين { $name } و{ $count } شخص آخر، ضمن متابَعاتك
    }
profile-featured-tags = وسوم مُبرزة
profile-featured-people = أشخاص موصى بهم
profile-packs = باقات من هذا الحساب
profile-packs-within = باقات تضمك

## الملاحظة الخاصة

profile-note = ملاحظة خاصة
profile-note-add = إضافة ملاحظة خاصة
profile-note-change = تعديل الملاحظة
profile-note-about = ملاحظة خاصة عن { $name }
profile-note-who = لا يراها غيرك، وهي محفوظة على خادمك.
profile-note-save = حفظ
profile-note-kept = حُفظت الملاحظة.
profile-note-failed = لم تُحفظ الملاحظة. ما كتبته لا يزال هنا.

## حسابات في حال خاصة

profile-memorial = هذا الحساب باقٍ في ذكرى شخص رحل.
profile-limited = لا يعرض { $server } هذا الحساب إلا عند الطلب
    .text = قيّده فريق الإشراف على { $server }. قد تكون لذلك أسباب كثيرة، والحكم لك بعد الاطلاع.
profile-limited-show = إظهاره
profile-suspended = أغلق { $server } هذا الحساب
    .text = لم يعد عرض منشوراته هنا ممكنًا. لم يُفقد شيء مما يخصك.
profile-blocking = حساب { $name } محظور لديك
    .text = لا يرى أحدكما منشورات الآخر.
profile-blocked-by = حسابك محظور لدى { $name }
    .text = لا تمكن رؤية منشوراته ولا متابعته.
profile-server-blocked = هذا الخادم كله محظور لديك
    .text = لا تُعرض عليك المنشورات الآتية منه.
