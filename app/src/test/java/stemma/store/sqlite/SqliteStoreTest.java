package stemma.store.sqlite;

import stemma.store.Store;
import stemma.store.StoreContract;

class SqliteStoreTest extends StoreContract {

    @Override
    protected Store store() {
        return new SqliteStore();
    }
}
