### منشور مع ما قبله وما بعده.

thread-title = منشور
thread-before = ما سبقه
thread-replies = { $count ->
        [zero] لا ردود
        [one] رد واحد
        [two] ردان
        [few] { $count } ردود
        [many] { $count } ردًا
       *[other] { $count } رد
    }
thread-no-replies = لا ردود بعد.
thread-missing = تعذّر تحميل بقية المحادثة.
thread-boosts = { $count ->
        [zero] لا إعادات نشر
        [one] إعادة نشر واحدة
        [two] إعادتا نشر
        [few] { $count } إعادات نشر
        [many] { $count } إعادة نشر
       *[other] { $count } إعادة نشر
    }
thread-favourites = { $count ->
        [zero] لا تفضيلات
        [one] تفضيل واحد
        [two] تفضيلان
        [few] { $count } تفضيلات
        [many] { $count } تفضيلًا
       *[other] { $count } تفضيل
    }
thread-app = كُتب عبر { $app }
thread-reply-to = رد على { $name }…
thread-after = الردود

## ردود ليست عند خادم القارئ

thread-looking = يبحث خادمك عن مزيد من الردود…
thread-more = { $count ->
        [zero] لا مزيد من الردود
        [one] عرض رد آخر
        [two] عرض ردين آخرين
        [few] عرض { $count } ردود أخرى
        [many] عرض { $count } ردًا آخر
       *[other] عرض { $count } رد آخر
    }
thread-fewer = { $count ->
        [zero] لا ردود عند خادمك ({ $shown }).
        [one] عند خادمك { $shown } من رد واحد.
        [two] عند خادمك { $shown } من ردين.
        [few] عند خادمك { $shown } من { $count } ردود.
        [many] عند خادمك { $shown } من { $count } ردًا.
       *[other] عند خادمك { $shown } من { $count } رد.
    }
thread-fewer-open = عرضها كلها على { $server }
thread-fewer-here = البقية حُذفت، أو هي لأشخاص آخرين.
