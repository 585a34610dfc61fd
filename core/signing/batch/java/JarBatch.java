import java.io.*;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.*;
import java.security.cert.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/**
 * Signs jars with the JDK's own JarSigner, which is what the jarsigner command calls, too. Java 11 and later.
 *
 * stdin: lines of fields in base64, with blanks between them. The first line is the setup: a mark that no library can guess, SunPKCS11's
 * configuration, certificate chain, alias, name of the signature files, signature and digest algorithm, threads, and then names and values of
 * JarSigner's properties. Each further one is a request: its number, input, output, and the timestamp server or nothing. When stdin ends, so
 * does the program, whatever it is at: that is how it notices that we are gone.
 *
 * stdout, on lines that begin with the mark, whatever the library prints there: `ready`, `unavailable REASON`, and `NUMBER EXITCODE WORDS` for
 * each request, the words in base64.
 *
 * The library is loaded at the first request, and logged in to once. What fails there is tried again by the next request, but not by those
 * that were waiting for the same try: each would wait as long as a dead service takes.
 *
 * All in one class: its file is what bundles hold (prebuilt/README.md).
 */
final class JarBatch {
    static final PrintStream answers = System.out;
    static String mark, configuration, chain, alias, name, signatureAlgorithm, digestAlgorithm;
    static final Map<String, String> properties = new LinkedHashMap<>();

    /** Of the token, once it is open. */
    final PrivateKey key;
    final CertPath path;

    JarBatch(PrivateKey key, CertPath path) {
        this.key = key;
        this.path = path;
    }

    public static void main(String[] none) throws Exception {
        // What the library or the JDK print is no answer.
        System.setOut(System.err);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        String[] setup = fields(in.readLine());
        mark = setup[0];
        configuration = setup[1];
        chain = setup[2];
        alias = setup[3];
        name = setup[4];
        signatureAlgorithm = setup[5];
        digestAlgorithm = setup[6];
        for (int at = 8; at < setup.length; at += 2) properties.put(setup[at], setup[at + 1]);
        if (Security.getProvider("SunPKCS11") == null) {
            answer("unavailable this Java has no SunPKCS11");
            Runtime.getRuntime().halt(0);
        }
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(setup[7]));
        answer("ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] request = fields(line);
            threads.execute(() -> handle(request));
        }
        // Not exit: it would wait for a library that hangs.
        Runtime.getRuntime().halt(0);
    }

    static void handle(String[] request) {
        String words = "";
        try {
            opened().sign(request[1], request[2], request[3]);
        } catch (Throwable failure) {
            words = describe(failure);
        }
        String text = Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
        answer(request[0] + " " + (words.isEmpty() ? 0 : 1) + " " + text);
    }

    void sign(String input, String output, String timestampUrl) throws Exception {
        JarSigner.Builder builder = new JarSigner.Builder(key, path)
            .signatureAlgorithm(signatureAlgorithm)
            .digestAlgorithm(digestAlgorithm)
            .signerName(name);
        for (Map.Entry<String, String> property : properties.entrySet()) builder.setProperty(property.getKey(), property.getValue());
        if (!timestampUrl.isEmpty()) builder.tsa(new URI(timestampUrl));
        try (ZipFile jar = new ZipFile(input);
             OutputStream result = new BufferedOutputStream(Files.newOutputStream(Path.of(output), StandardOpenOption.CREATE_NEW), 1 << 16)) {
            builder.build().sign(jar, result);
        }
    }

    static CompletableFuture<JarBatch> opening;

    static JarBatch opened() throws Throwable {
        CompletableFuture<JarBatch> mine = null, current;
        synchronized (JarBatch.class) {
            if (opening == null) opening = mine = new CompletableFuture<>();
            current = opening;
        }
        if (mine != null) {
            try {
                mine.complete(open());
            } catch (Throwable failure) {
                synchronized (JarBatch.class) { opening = null; }
                mine.completeExceptionally(failure);
            }
        }
        try {
            return current.get();
        } catch (ExecutionException wrapped) {
            throw wrapped.getCause();
        }
    }

    static Provider provider;

    static JarBatch open() throws Exception {
        if (provider == null) {
            Provider configured = Security.getProvider("SunPKCS11").configure(configuration);
            Security.addProvider(configured);
            provider = configured;
        }
        KeyStore store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, System.getenv("PKCS11_SIGN_PIN").toCharArray());
        Key key = store.getKey(alias, null);
        if (!(key instanceof PrivateKey)) {
            throw new KeyStoreException("Certificate chain not found for: " + alias + ".  It must reference a valid KeyStore key entry "
                + "containing a private key and corresponding public key certificate chain.");
        }
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        try (InputStream certificates = Files.newInputStream(Path.of(chain))) {
            return new JarBatch((PrivateKey) key, factory.generateCertPath(new ArrayList<>(factory.generateCertificates(certificates))));
        }
    }

    /** The command hides the causes, and the library's code with them. */
    static String describe(Throwable failure) {
        StringBuilder words = new StringBuilder("jarsigner: unable to sign jar: ");
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable at = failure; at != null && told.add(at); at = at.getCause()) {
            if (at != failure) words.append("\nCaused by: ");
            String text = String.valueOf(at);
            words.append(text, 0, Math.min(text.length(), 4000));
            // Whose bytes did not fit is told by the place alone, as the command tells it.
            if (at instanceof OutOfMemoryError) for (StackTraceElement place : at.getStackTrace()) words.append("\n\tat ").append(place);
        }
        return words.append('\n').toString();
    }

    static String[] fields(String line) {
        String[] fields = line.split(" ", -1);
        for (int at = 0; at < fields.length; at++) {
            fields[at] = new String(Base64.getDecoder().decode(fields[at]), StandardCharsets.UTF_8);
        }
        return fields;
    }

    static synchronized void answer(String text) {
        answers.print("\n" + mark + " " + text + "\n");
        answers.flush();
    }
}
