var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startJavaBatch:()=>startJavaBatch});module.exports=__toCommonJS(stdin_exports);var import_chunk_BL2QHEUF=require("./chunk-BL2QHEUF.cjs"),
import_chunk_W6526JN7=require("./chunk-W6526JN7.cjs"),import_chunk_QKCPIZRP=require("./chunk-QKCPIZRP.cjs"),import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),
import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),
import_promises=require("node:fs/promises"),import_node_path=require("node:path"),digestNames={sha256:"SHA-256",sha384:"SHA-384",sha512:"SHA-512"},keyNames={RSA:"\
RSA",EC:"ECDSA"},known={"-tsapolicyid":{property:"tsaPolicyId",value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"\
signerName",value:/^[\w-]{1,8}$/},"-sectionsonly":{property:"sectionsOnly",value:!0},"-internalsf":{property:"internalSF",value:!0}};function javaOptions({digest,
extraArguments},keyType){let values={},rest=[...extraArguments];for(let name=rest.shift();name!==void 0;name=rest.shift()){let option=Object.hasOwn(known,name.toLowerCase())?
known[name.toLowerCase()]:void 0,value=(option==null?void 0:option.value)===!0?"true":rest.shift();if(option===void 0||value===void 0||option.value!==!0&&!option.
value.test(value))return{unknown:name};values[option.property]=value}let{signerName="SIGNPATH",...properties}=values;return{signatureAlgorithm:`${digest.toUpperCase()}\
with${keyNames[keyType]}`,digestAlgorithm:digestNames[digest],signerName:signerName.toUpperCase(),properties}}var javaProgram=String.raw`
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
`.trimStart(),startLimitInMilliseconds=6e4,goodbyeInMilliseconds=2e3;async function startJavaBatch(question,session){let{tool}=question,options=javaOptions(tool.
options,tool.key.type);if("unknown"in options)return{kind:"unavailable",reason:`${options.unknown} in arguments is for the jarsigner command`};let jdk=(0,import_node_path.dirname)(
await(0,import_promises.realpath)(tool.command("jarsigner"))),program=await prepareProgram(jdk,session);if(program===void 0)return{kind:"unavailable",reason:"th\
ere is no java beside jarsigner"};let start=()=>startJava(commandOf(program,question,session),options,question,session),first=start(),reason=await first.ready;return throwIfCancelled(
session),reason===void 0?{kind:"ready",signer:createSigner(first,start,question,session)}:{kind:"unavailable",reason}}function createSigner(first,start,{timeLimitInSeconds},session){
let all=new Set([first]),current=first;return{async sign(request){if(throwIfCancelled(session),!current.usable){current=start();for(let java of all)java.gone&&all.
delete(java);all.add(current)}let captured=await current.sign(request,timeLimitInSeconds);return throwIfCancelled(session),captured},async close(){await Promise.
all([...all].map(java=>java.close()))}}}function startJava(command,options,question,session){let mark=(0,import_node_crypto.randomUUID)(),pending=new Map,state="\
usable",printed=(0,import_chunk_W6526JN7.boundedText)(64*1024),count=0,tellReady=()=>{},ready=new Promise(resolve=>tellReady=resolve),conversation=(0,import_chunk_W6526JN7.converse)(
command,{workingDirectory:session.workspace.directory,signal:session.signal,redact:session.redact,onLine(line){var _a;let[first,word="",...rest]=line.split(" ");
if(first!==mark){line!==""&&printed.append(`${line}
`);return}word==="ready"&&tellReady(void 0),word==="unavailable"&&tellReady(session.redact((0,import_chunk_KTBIHQP6.plainText)(rest.join(" "))));let[exitCode,words=""]=rest,
text=session.redact((0,import_chunk_KTBIHQP6.plainText)(Buffer.from(words,"base64").toString()));(_a=pending.get(word))==null||_a({...nothing,exitCode:Number(exitCode),
output:text,stdout:text})}}),limit=setTimeout(()=>{tellReady(`Java was not ready within ${startLimitInMilliseconds/1e3} s`),conversation.stop()},startLimitInMilliseconds);
ready.then(()=>{clearTimeout(limit)});let ended=conversation.ended.then(end=>(tellReady(reasonOf(end,printed.text())),capturedEnd(end,printed.text())),error=>{let words=error instanceof
import_chunk_6SEWUBK6.SigningError?error.message:String(error);return tellReady(words),{...nothing,exitCode:1,output:words,stderr:words}});return ended.then(captured=>{
state="gone";for(let settle of pending.values())settle(captured)}),conversation.send(setupLine(mark,options,question)),{ready,get usable(){return state==="usabl\
e"},get gone(){return state==="gone"},async sign({input,output,timestampUrl=""},timeLimitInSeconds){let startedAt=performance.now(),number=String(count+=1),unfinished=(0,import_node_path.join)(
(0,import_node_path.dirname)(output),`${number}-${mark.slice(0,8)}.part`),captured=await new Promise(resolve=>{let timer=setTimeout(()=>{state==="usable"&&(state=
"retired"),settle({...nothing,timedOut:!0})},Math.min(timeLimitInSeconds*1e3,2147483647)),settle=result=>{clearTimeout(timer),pending.delete(number),state==="re\
tired"&&pending.size===0&&conversation.stop(),resolve(result)};pending.set(number,settle),state==="gone"?ended.then(settle):conversation.send(fields([number,input,
unfinished,timestampUrl]))});return captured.exitCode===0?await(0,import_promises.rename)(unfinished,output):await(0,import_promises.rm)(unfinished,{force:!0}),
{...captured,durationInMilliseconds:Math.round(performance.now()-startedAt)}},async close(){conversation.hangUp();let impatient=setTimeout(()=>{conversation.stop()},
goodbyeInMilliseconds);await ended,clearTimeout(impatient)}}}var nothing={exitCode:null,signal:null,output:"",stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0};
function capturedEnd({exitCode,signal},output){var _a;let crash=(_a=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.exec(output))==null?void 0:
_a[1];return crash!==void 0?{...nothing,output,stderr:output,signal:crash}:{...nothing,output,stderr:output,exitCode:exitCode===0?1:exitCode,signal}}async function prepareProgram(jdk,session){
let[java,javac]=["java","javac"].map(name2=>(0,import_node_path.join)(jdk,process.platform==="win32"?`${name2}.exe`:name2));if(java===void 0||!(0,import_node_fs.existsSync)(
java))return;let name=`jars-${(0,import_node_crypto.randomUUID)().slice(0,8)}`,source=await session.workspace.write(`${name}.java`,javaProgram);if(javac===void 0||
!(0,import_node_fs.existsSync)(javac))return{java,arguments:[source]};let classes=await session.workspace.folder(name),quick=["-J-XX:TieredStopAtLevel=1","-J-XX\
:+UseSerialGC","-J-XX:-UsePerfData","-proc:none"],{exitCode}=await session.capture({program:javac,arguments:[...quick,"-d",classes,source],environment:{}},startLimitInMilliseconds/
1e3);return{java,arguments:exitCode===0?["-cp",classes,"JarBatch"]:[source]}}function commandOf(program,{credentials},session){return{program:program.java,arguments:[
"-Duser.language=en","-Dsun.net.client.defaultConnectTimeout=30000","-Dsun.net.client.defaultReadTimeout=30000","-XX:-CreateCoredumpOnCrash","-XX:+UseSerialGC",
"-XX:-UsePerfData",...program.arguments],environment:session.environment({...credentials,PKCS11_SIGN_PIN:"CONFIG"})}}function setupLine(mark,options,{tool,parallel}){
let{sunpkcs11Config,certificateChain}=tool.configuration;return fields([mark,(0,import_chunk_BL2QHEUF.prepared)(sunpkcs11Config,"SunPKCS11 configuration"),(0,import_chunk_BL2QHEUF.prepared)(
certificateChain,"policy's certificate"),tool.key.id,options.signerName,options.signatureAlgorithm,options.digestAlgorithm,String(parallel),...Object.entries(options.
properties).flat()])}function fields(values){return values.map(value=>Buffer.from(value).toString("base64")).join(" ")}function reasonOf({exitCode,signal},output){
let words=output.split(`
`).find(line=>line.trim()!=="");return`Java ended with ${signal??exitCode??"nothing"}${words===void 0?"":`: ${words.trim()}`}`}function throwIfCancelled({signal}){
if(signal.aborted)throw new import_chunk_6SEWUBK6.SigningError("CANCELLED","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
