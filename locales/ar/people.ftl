### قوائم الأشخاص، وما يمكن فعله مع شخص ما.

## القوائم

people-list = أشخاص
people-followers = المتابعون
people-followers-of = متابعو { $name }
people-following = المتابَعات
people-following-of = متابَعات { $name }
people-boosted-by = من أعادوا نشره
people-favourited-by = من فضّلوه
people-muted-list = من كتمتهم
people-blocked-list = من حظرتهم
people-loading = جارٍ الإحضار…
people-show-more = عرض المزيد من الأشخاص
people-more-came = { $count ->
        [zero] لا أشخاص آخرون
        [one] شخص آخر
        [two] شخصان آخران
        [few] { $count } أشخاص آخرون
        [many] { $count } شخصًا آخر
       *[other] { $count } شخص آخر
    }
people-elsewhere = لا يعرف خادمك إلا بعضهم. البقية على { $server }.
people-known-here = بحسب ما يعرفه خادمك. وقد تعرف خوادم أخرى المزيد.
people-hidden = هذه القائمة مخفية
    .text = اختار هذا الشخص إخفاء من يتابعهم ومن يتابعونه.
people-no-followers = لا أحد هنا بعد
    .text = لا يعرف خادمك أحدًا يتابع هذا الشخص.
people-no-following = لا أحد هنا بعد
    .text = لا يعرف خادمك أحدًا يتابعه هذا الشخص.
people-no-boosts = لا إعادات نشر معروفة
    .text = لا يعرف خادمك أحدًا أعاد نشر هذا المنشور.
people-no-favourites = لا تفضيلات معروفة
    .text = لا يعرف خادمك أحدًا أضاف هذا المنشور إلى مفضلته.
people-none-muted = لا أحد مكتوم
    .text = كل من يُكتم من خيارات منشور أو ملف شخصي يظهر هنا، ويمكن التراجع عن ذلك.
people-none-blocked = لا أحد محظور
    .text = كل من يُحظر من خيارات منشور أو ملف شخصي يظهر هنا، ويمكن التراجع عن ذلك.
people-follow = متابعة { $name }
people-is-followed = متابَع: { $name }
people-request = طلب متابعة { $name }
people-requested = طُلبت متابعة { $name }
people-unmute-short = إلغاء الكتم
people-unmuted-short = لم يعد مكتومًا
people-unblocked-short = لم يعد محظورًا

## قائمة خيارات الشخص

people-more = المزيد عن { $name }
people-boosts = عرض إعادات النشر
people-feature = إبراز في ملفي الشخصي
people-feature-line = توصية منك يراها الجميع
people-mute = كتم { $name }…
people-unmute = إلغاء الكتم عن { $name }
people-block = حظر { $name }…
people-unblock = إلغاء الحظر عن { $name }
people-report = إبلاغ عن { $name }…
people-remove = إزالة من المتابعين…
people-copy = نسخ المعرّف
people-copied = نُسخ المعرّف.
people-open = فتح على { $server }

## ما يُسأل قبل التنفيذ

people-block-ask = حظر { $name }؟
people-block-text = لا يرى أحدكما الآخر، وتنقطع المتابعة بينكما، ولا تعود بإلغاء الحظر. لا يصل إلى هذا الشخص خبر بذلك، لكن قد يكتشفه بنفسه.
people-block-yes = حظر
people-remove-ask = إزالة { $name } من متابعيك؟
people-remove-text = لا تصل منشوراتك بعدها إلى صفحته الرئيسية. لا يصله خبر بذلك، ويمكنه متابعتك من جديد.
people-remove-yes = إزالة

mute-ask = كتم { $name }؟
mute-text = لا يظهر لك منه شيء حتى انتهاء المدة. وتبقى منشوراتك متاحة له دون أن يلاحظ.
mute-length = المدة
mute-hour = ساعة
mute-day = يوم
mute-week = أسبوع
mute-month = 30 يومًا
mute-ever = بلا نهاية
mute-until = حتى { $time }
mute-no-end = حتى إلغائه
mute-notifications = إخفاء التفاعل مع منشوراتي أيضًا
mute-yes = كتم

## بعد التنفيذ

people-undo = تراجع
people-muted = حساب { $name } مكتوم.
people-unmuted = لم يعد حساب { $name } مكتومًا.
people-blocked = حساب { $name } محظور.
people-unblocked = لم يعد حساب { $name } محظورًا.
people-removed = أُزيل حساب { $name } من متابعيك.
people-boosts-shown = إعادات النشر من { $name } ظاهرة الآن.
people-boosts-hidden = إعادات النشر من { $name } مخفية الآن.
people-featured = أُبرز حساب { $name } في ملفك الشخصي.
people-unfeatured = لم يعد حساب { $name } مُبرزًا في ملفك الشخصي.

## حين يرفض الخادم

people-mute-failed = لم يُكتم حساب { $name }.
people-unmute-failed = لا يزال حساب { $name } مكتومًا.
people-block-failed = لم يُحظر حساب { $name }.
people-unblock-failed = لا يزال حساب { $name } محظورًا.
people-change-failed = لم يُقبل ذلك. كل شيء مع { $name } كما كان.

## الباقات

pack = باقة
pack-people = { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
pack-page = صفحتها على الويب
pack-empty = لا أحد فيها
    .text = لا يُضاف أحد إلى باقة إلا بموافقته.
pack-mine = حسابك ضمن هذه الباقة.
pack-leave = مغادرتها
pack-leave-ask = مغادرة هذه الباقة؟
    .text = لا يُخبَر أحد. ولا يستطيع من أعدّها أن يعيدك إليها.
pack-left = لم يعد حسابك ضمن هذه الباقة.
