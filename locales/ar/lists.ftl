### قوائم الأشخاص: إنشاؤها وتغييرها ومن فيها.

list-new = قائمة جديدة
list-change = تعديل القائمة
list-menu = المزيد عن هذه القائمة
list-name = الاسم
list-no-name = لا بد من اسم للقائمة أولًا.
list-exclusive = إبقاء هذه المنشورات خارج الرئيسية
    .text = منشورات من فيها تظهر في القائمة وحدها.
list-is-exclusive = خارج الرئيسية
list-replies = الردود الظاهرة فيها
list-replies-list = على من فيها
list-replies-followed = على كل من يتابعهم حسابك
list-replies-none = لا ردود
list-make = إنشاء
list-keep = حفظ
list-made = أُنشئت قائمتك.
list-changed = تغيّرت قائمتك.
list-delete = حذف القائمة
list-delete-ask = حذف «{ $title }»؟
list-delete-text = متابعتك لمن فيها تستمر. أما القائمة فلا يمكن استرجاعها.
list-delete-yes = حذف
list-deleted = حُذفت «{ $title }».

## من في القائمة

list-people = من في هذه القائمة
list-nobody = لا أحد بعد
    .text = يمكن البحث عن شخص يتابعه حسابك، أو اختيار «إضافة إلى قائمة» من خيارات صفحته.
list-find = إضافة شخص
    .help = تضم القوائم من يتابعهم حسابك.
list-found = أشخاص عُثر عليهم
list-not-followed = غير متابَع
list-within = في القائمة
list-put = إضافة { $name } إلى القائمة
list-put-short = إضافة
list-take = إزالة { $name } من القائمة
list-take-short = إزالة

## من قائمة خيارات الشخص

list-add = إضافة إلى قائمة…
list-add-title = القوائم التي فيها { $name }
list-add-follow = تضم القوائم من يتابعهم حسابك. لا بد من متابعة { $name } أولًا.
list-add-none = لا قوائم لديك بعد.
list-add-done = تم
