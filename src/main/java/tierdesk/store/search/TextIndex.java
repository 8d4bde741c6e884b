package tierdesk.store.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import tierdesk.store.database.OwnerOnly;
import tierdesk.store.key.Protection;

/** The Lucene index in its folder: a document a ticket, found by the beginnings of words. Says up to which entry of the journal it goes. */
final class TextIndex implements Closeable {

    private static final String ROW = "row";
    private static final String TEXT = "text";
    private static final String POSITION = "position";
    private static final double BUFFER_MEGABYTES = 32;

    private final Directory directory;
    private final Analyzer analyzer;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private TextIndex(Directory directory, Analyzer analyzer, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.analyzer = analyzer;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /** @throws IOException also when what is there is broken */
    static TextIndex open(Path folder, Protection protection) throws IOException {
        OwnerOnly.makeFolder(folder);
        Analyzer analyzer = CustomAnalyzer.builder()
                .withTokenizer(StandardTokenizerFactory.class)
                .addTokenFilter(LowerCaseFilterFactory.class)
                .addTokenFilter(ASCIIFoldingFilterFactory.class)
                .build();
        Directory files = FSDirectory.open(folder);
        Directory directory = protection.on() ? new SealedDirectory(files, protection) : files;
        try {
            IndexWriterConfig config = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES);
            return new TextIndex(directory, analyzer, new IndexWriter(directory, config));
        } catch (IOException | IllegalArgumentException broken) {
            directory.close();
            throw broken instanceof IOException io ? io : new IOException(broken);
        }
    }

    /** The position of the last journal entry that is in it for good; 0 for none. */
    long position() {
        for (Map.Entry<String, String> entry : orNone(writer.getLiveCommitData())) {
            if (entry.getKey().equals(POSITION)) {
                return Long.parseLong(entry.getValue());
            }
        }
        return 0;
    }

    private static Iterable<Map.Entry<String, String>> orNone(@Nullable Iterable<Map.Entry<String, String>> data) {
        return data == null ? List.of() : data;
    }

    /** A ticket that is not in it yet. */
    void add(long rowNo, String text) throws IOException {
        writer.addDocument(document(rowNo, text));
    }

    /** A ticket that may be in it. */
    void replace(long rowNo, String text) throws IOException {
        writer.updateDocument(new Term(ROW, Long.toString(rowNo)), document(rowNo, text));
    }

    private static Document document(long rowNo, String text) {
        Document document = new Document();
        String key = Long.toString(rowNo);
        document.add(new StringField(ROW, key, Field.Store.NO));
        document.add(new NumericDocValuesField(ROW, rowNo));
        document.add(new TextField(TEXT, text, Field.Store.NO));
        return document;
    }

    /** How many tickets are in it. */
    int tickets() {
        return writer.getDocStats().numDocs;
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    /** Searches see what was put so far. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** What was put so far stays over a crash. */
    void commit(long position) throws IOException {
        writer.setLiveCommitData(Map.of(POSITION, Long.toString(position)).entrySet());
        writer.commit();
    }

    /** The rows in which every word occurs, at least as the beginning of a word. */
    RowSet find(String words) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<String> typed = words(words);
        for (String word : typed) {
            query.add(new PrefixQuery(new Term(TEXT, word)), Occur.FILTER);
        }
        return typed.isEmpty() ? new RowSet() : find(query.build());
    }

    private RowSet find(Query query) throws IOException {
        RowSet rows = new RowSet();
        IndexSearcher searcher = searchers.acquire();
        try {
            searcher.search(query, new RowCollector.Manager(ROW, rows));
        } finally {
            searchers.release(searcher);
        }
        return rows;
    }

    private List<String> words(String typed) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, typed)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
