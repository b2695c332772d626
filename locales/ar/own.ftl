### المنشورات الخاصة بعد نشرها: تعديلها وكتابتها من جديد واقتباسها.

## في قائمة خيارات المنشور

post-change = تعديل
post-redraft = حذف وإعادة كتابة
post-quotes = من يمكنه اقتباس هذا

## تعديل منشور

compose-title-change = تعديل منشورك
compose-save = حفظ
compose-saving = جارٍ الحفظ
compose-changed = عُدّل منشورك.
compose-seen-fixed = لا يمكن تغيير من يرى المنشور بعد نشره: فقد صار عند غيرك.
compose-undo-ask = تجاهل تعديلاتك؟
compose-undo-text = يبقى المنشور كما هو.
compose-nothing-written = لم يتغير شيء، ولم يُفقد شيء مما كتبته.
compose-not-changed = لم يُحفظ. نصك بأمان هنا.
compose-change-again = حفظه من جديد
compose-not-changed-yet = منشورك كما كان. يمكنك حفظ تعديلك الآن.
compose-poll-keeps = كما كانت
compose-poll-votes = عند تغيير الأجوبة أو عدد ما يُختار منها تضيع كل الأصوات السابقة.
compose-poll-ended = انتهى هذا الاستطلاع. وعند الحفظ يُفتح من جديد لخمس دقائق على الأقل.
compose-poll-gone = بإزالة الاستطلاع تضيع كل أصواته.

## حذف منشور وإعادة كتابته

post-redraft-ask = حذف هذا المنشور وكتابته من جديد؟
post-redraft-text = يعود نصه وصوره مسودةً. وهذا ما يضيع: { $replies ->
        [zero] لا ردود
        [one] رد واحد
        [two] ردان
        [few] { $replies } ردود
        [many] { $replies } ردًا
       *[other] { $replies } رد
    }، و{ $boosts ->
        [zero] لا إعادات نشر
        [one] إعادة نشر واحدة
        [two] إعادتا نشر
        [few] { $boosts } إعادات نشر
        [many] { $boosts } إعادة نشر
       *[other] { $boosts } إعادة نشر
    }، و{ $favourites ->
        [zero] لا تفضيلات
        [one] تفضيل واحد
        [two] تفضيلان
        [few] { $favourites } تفضيلات
        [many] { $favourites } تفضيلًا
       *[other] { $favourites } تفضيل
    }. تبقى الردود في مكانها، لكن ليس أسفل منشورك.
post-redraft-text-none = يعود نصه وصوره مسودةً. أما ما قد يناله بعد من تفضيلات وإعادات نشر وردود فيضيع.
post-redraft-yes = حذف وإعادة كتابة
post-redrafted = حُذف. ما كتبته محفوظ هنا.

## الاقتباس

compose-title-quote = اقتباس
compose-placeholder-quote = ما تعليقك عليه؟
compose-quote-remove = دون اقتباس
compose-quote-waits = يُطلب إذن { $name } أولًا. وإلى ذلك الحين يظهر منشورك دون الاقتباس.
post-quote-it = اقتباس
post-quote-asks = ينتظر موافقة صاحبه.
post-quote-no = لا يتيح حساب { $name } اقتباسه.
post-quote-no-followers = اقتباسه متاح لمتابعي { $name } فقط.
post-quote-no-private = لا يُقتبس إلا ما يراه الجميع.
post-quote-gone = تعذّر تحميل المنشور المقتبس.

## من يمكنه اقتباس المنشور

post-quotes-text = الاقتباسات الموجودة تبقى. ويمكنك سحب منشورك من أي منها.
post-quotes-save = حفظ
post-quotes-saved = حُفظ.
post-unquote = سحب منشوري منه
post-unquote-ask = سحب منشورك من هذا الاقتباس؟
post-unquote-text = يبقى منشور { $name }، ولا يظهر فيه منشورك بعد الآن. لا يمكن التراجع عن ذلك.
post-unquote-yes = سحب
post-unquote-no = إبقاء
post-unquoted = لم يعد منشورك يظهر فيه.
