### 로그인이 끝나면 브라우저에 나오는 페이지. 여기에서 Trente로 돌아가요.

redirect-title = Trente
redirect-done = 로그인했어요. 이 페이지를 닫고 Trente로 돌아가세요.
redirect-denied = Trente를 승인하지 않았어요. 바뀐 건 없어요. 이 페이지를 닫고 Trente로 돌아가세요.
redirect-foreign = 지금 진행 중인 로그인의 페이지가 아니에요. Trente로 돌아가서 다시 시도해 보세요.
