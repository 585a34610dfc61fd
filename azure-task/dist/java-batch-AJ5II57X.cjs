var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startJavaBatch:()=>me});module.exports=__toCommonJS(stdin_exports);var import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),
import_chunk_GNFATBF3=require("./chunk-GNFATBF3.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),
import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),A={
sha256:"SHA-256",sha384:"SHA-384",sha512:"SHA-512"},X={RSA:"RSA",EC:"ECDSA"},I={"-tsapolicyid":{property:"tsaPolicyId",value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"\
tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"signerName",value:/^[\w-]{1,8}$/},"-sectionsonly":{property:"sectionsOnly",value:!0},"-internalsf":{property:"\
internalSF",value:!0}};function E({digest:e,extraArguments:t},r){let n={},a=[...t];for(let d=a.shift();d!==void 0;d=a.shift()){let l=Object.hasOwn(I,d.toLowerCase())?
I[d.toLowerCase()]:void 0,p=(l==null?void 0:l.value)===!0?"true":a.shift();if(l===void 0||p===void 0||l.value!==!0&&!l.value.test(p))return{unknown:d};n[l.property]=
p}let{signerName:i="SIGNPATH",tsaDigestAlg:o=A[e],...u}=n,c={...u,tsaDigestAlg:o};return{signatureAlgorithm:`${e.toUpperCase()}with${X[r]}`,digestAlgorithm:A[e],
signerName:i.toUpperCase(),properties:c}}var O=String.raw`
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

class JarBatch {
    static final PrintStream answers = System.out;
    static String mark, configuration, chain, alias, name, signatureAlgorithm, digestAlgorithm;
    static final Map<String, String> properties = new LinkedHashMap<>();

    static final class Token {
        final PrivateKey key;
        final CertPath path;
        Token(PrivateKey key, CertPath path) { this.key = key; this.path = path; }
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
            sign(request[1], request[2], request[3], token());
        } catch (Throwable failure) {
            words = describe(failure);
        }
        String text = Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
        answer(request[0] + " " + (words.isEmpty() ? 0 : 1) + " " + text);
    }

    static void sign(String input, String output, String timestampUrl, Token token) throws Exception {
        JarSigner.Builder builder = new JarSigner.Builder(token.key, token.path)
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

    static CompletableFuture<Token> opening;

    static Token token() throws Throwable {
        CompletableFuture<Token> mine = null, current;
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

    static Token open() throws Exception {
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
            return new Token((PrivateKey) key, factory.generateCertPath(new ArrayList<>(factory.generateCertificates(certificates))));
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
`.trimStart(),J=6e4,H=2e3;async function me(e,t){let{tool:r}=e,n=E(r.options,r.key.type);if("unknown"in n)return{kind:"unavailable",reason:`${n.unknown} in argu\
ments is for the jarsigner command`};let a=(0,import_node_path.dirname)(await(0,import_promises.realpath)(r.command("jarsigner"))),i=await W(a,t);if(i===void 0)
return{kind:"unavailable",reason:"there is no java beside jarsigner"};let o=()=>z(V(i,e,t),n,e,t),u=o(),c=await u.ready;return j(t),c===void 0?{kind:"ready",signer:Q(
u,o,e,t)}:{kind:"unavailable",reason:c}}function Q(e,t,{timeLimitInSeconds:r},n){let a=new Set([e]),i=e;return{async sign(o){if(j(n),!i.usable){i=t();for(let c of a)
c.gone&&a.delete(c);a.add(i)}let u=await i.sign(o,r);return j(n),u},async close(){await Promise.all([...a].map(o=>o.close()))}}}function z(e,t,r,n){let a=(0,import_node_crypto.randomUUID)(),
i=new Map,o="usable",u=(0,import_chunk_GNFATBF3.a)(64*1024),c=0,d=()=>{},l=new Promise(s=>d=s),p=(0,import_chunk_GNFATBF3.c)(e,{workingDirectory:n.workspace.directory,
signal:n.signal,redact:n.redact,onLine(s){var y;let[g,h="",...v]=s.split(" ");if(g!==a){s!==""&&u.append(`${s}
`);return}h==="ready"&&d(void 0),h==="unavailable"&&d(n.redact((0,import_chunk_RVXNVVIO.c)(v.join(" "))));let[C,m=""]=v,f=n.redact((0,import_chunk_RVXNVVIO.c)(Buffer.
from(m,"base64").toString()));(y=i.get(h))==null||y({...S,exitCode:Number(C),output:f,stdout:f})}}),$=setTimeout(()=>{d(`Java was not ready within ${J/1e3} s`),
p.stop()},J);l.then(()=>{clearTimeout($)});let w=p.ended.then(s=>(d(ee(s,u.text())),Z(s,u.text())),s=>{let g=s instanceof import_chunk_VC77LCNK.b?s.message:String(
s);return d(g),{...S,exitCode:1,output:g,stderr:g}});return w.then(s=>{o="gone";for(let g of i.values())g(s)}),p.send(Y(a,t,r)),{ready:l,get usable(){return o===
"usable"},get gone(){return o==="gone"},async sign({input:s,output:g,timestampUrl:h=""},v){let C=performance.now(),m=String(c+=1),f=(0,import_node_path.join)((0,import_node_path.dirname)(
g),`${m}-${a.slice(0,8)}.part`),y=await new Promise(D=>{let L=setTimeout(()=>{o==="usable"&&(o="retired"),b({...S,timedOut:!0})},Math.min(v*1e3,2147483647)),b=M=>{
clearTimeout(L),i.delete(m),o==="retired"&&i.size===0&&p.stop(),D(M)};i.set(m,b),o==="gone"?w.then(b):p.send(U([m,s,f,h]))});return y.exitCode===0?await(0,import_promises.rename)(
f,g):await(0,import_promises.rm)(f,{force:!0}),{...y,durationInMilliseconds:Math.round(performance.now()-C)}},async close(){await p.close(H),await w}}}var S={exitCode:null,
signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};function Z({exitCode:e,signal:t},r){var a;let n=(a=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.
exec(r))==null?void 0:a[1];return n!==void 0?{...S,output:r,stderr:r,signal:n}:{...S,output:r,stderr:r,exitCode:e===0?1:e,signal:t}}async function W(e,t){let[r,
n]=["java","javac"].map(d=>(0,import_node_path.join)(e,process.platform==="win32"?`${d}.exe`:d));if(r===void 0||!(0,import_node_fs.existsSync)(r))return;let a=`\
jars-${(0,import_node_crypto.randomUUID)().slice(0,8)}`,i=await t.workspace.write(`${a}.java`,O);if(n===void 0||!(0,import_node_fs.existsSync)(n))return{java:r,
arguments:[i]};let o=await t.workspace.folder(a),u=["-J-XX:TieredStopAtLevel=1","-J-XX:+UseSerialGC","-J-XX:-UsePerfData","-proc:none"],{exitCode:c}=await t.capture(
{program:n,arguments:[...u,"-d",o,i],environment:{}},J/1e3);return{java:r,arguments:c===0?["-cp",o,"JarBatch"]:[i]}}function V(e,{credentials:t},r){return{program:e.
java,arguments:["-Duser.language=en","-Dsun.net.client.defaultConnectTimeout=30000","-Dsun.net.client.defaultReadTimeout=30000","-XX:-CreateCoredumpOnCrash","-X\
X:+UseSerialGC","-XX:-UsePerfData",...e.arguments],environment:r.environment({...t,PKCS11_SIGN_PIN:"CONFIG"})}}function Y(e,t,{tool:r,parallel:n}){let{sunpkcs11Config:a,
certificateChain:i}=r.configuration;return U([e,(0,import_chunk_RKEOF3MD.a)(a,"SunPKCS11 configuration"),(0,import_chunk_RKEOF3MD.a)(i,"policy's certificate"),r.
key.id,t.signerName,t.signatureAlgorithm,t.digestAlgorithm,String(n),...Object.entries(t.properties).flat()])}function U(e){return e.map(t=>Buffer.from(t).toString(
"base64")).join(" ")}function ee({exitCode:e,signal:t},r){let n=r.split(`
`).find(a=>a.trim()!=="");return`Java ended with ${t??e??"nothing"}${n===void 0?"":`: ${n.trim()}`}`}function j({signal:e}){if(e.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
