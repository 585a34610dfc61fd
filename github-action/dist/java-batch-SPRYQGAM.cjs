var J=Object.defineProperty;var H=Object.getOwnPropertyDescriptor;var Z=Object.getOwnPropertyNames;var _=Object.prototype.hasOwnProperty;var q=(e,t)=>{for(var a in t)J(e,a,{get:t[a],enumerable:!0})},Q=(e,t,a,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of Z(t))!_.call(e,i)&&i!==a&&
J(e,i,{get:()=>t[i],enumerable:!(r=H(t,i))||r.enumerable});return e};var R=e=>Q(J({},"__esModule",{value:!0}),e);var oe={};q(oe,{startJavaBatch:()=>E});module.exports=R(oe);var U=require("./chunk-KOQYDYVO.cjs"),G=require("./chunk-E6ASCYNJ.cjs"),v=require("./chunk-VQ2C647L.cjs"),
j=require("./chunk-WMJZRCYT.cjs"),ue=require("./chunk-734BLOYB.cjs"),b=require("./chunk-LSCXC564.cjs"),de=require("./chunk-SWKHB56L.cjs"),k=require("./chunk-74PKTZTJ.cjs"),
P=require("./chunk-DL23VD4K.cjs"),me=require("./chunk-2OATJTSY.cjs"),M=require("node:crypto"),z=require("node:fs"),C=require("node:fs/promises"),f=require("node:path"),
X={"-tsapolicyid":{property:"tsaPolicyId",value:/^\d+(\.\d+)+$/},"-tsadigestalg":{property:"tsaDigestAlg",value:/^[\w-]+$/},"-sigfile":{property:"signerName",value:/^[\w-]{1,8}$/},
"-sectionsonly":{property:"sectionsOnly",value:!0},"-internalsf":{property:"internalSF",value:!0}};function V({digest:e,extraArguments:t},a){let r={},i=[...t];for(let u=i.
shift();u!==void 0;u=i.shift()){let n=Object.hasOwn(X,u.toLowerCase())?X[u.toLowerCase()]:void 0,m=n?.value===!0?"true":i.shift();if(n===void 0||m===void 0||n.value!==
!0&&!n.value.test(m))return{unknown:u};r[n.property]=m}let{signerName:s="SIGNPATH",tsaDigestAlg:o=v.a[e],...d}=r,c={...d,tsaDigestAlg:o};return{signatureAlgorithm:(0,v.b)(
e,a),digestAlgorithm:v.a[e],signerName:s.toUpperCase(),properties:c}}var L=6e4,W=100*1024*1024,Y=2e3;async function E(e,t){let{tool:a}=e,r=V(a.options,a.key.type);
if("unknown"in r)return{kind:"unavailable",reason:`${r.unknown} in arguments is for the jarsigner command`};let i=(0,f.dirname)(await(0,C.realpath)(a.command("j\
arsigner"))),s=await re(i,t);if("missing"in s)return{kind:"unavailable",reason:s.missing};let o=()=>te(ie(s,e,t),r,e,t),d=o(),c=await d.ready;return B(t),c===void 0?
{kind:"ready",signer:ee(d,o,e,t)}:{kind:"unavailable",reason:c}}function ee(e,t,{timeLimitInSeconds:a,warn:r},i){let s=new Set([e]),o=(0,U.a)(r),d=e,c=async u=>{
let n=t();s.add(n);let m=await n.sign(u,a);return await n.close(),s.delete(n),m};return{async sign(u){if(B(i),!d.usable){d=t();for(let w of s)w.gone&&s.delete(w);
s.add(d)}let n=d,m=await n.sign(u,a);if(B(i),!m.endedBesideOthers)return m;let g=await o.run(n,()=>c(u),({exitCode:w})=>w===0);return B(i),g??m},async close(){o.
close(),await Promise.all([...s].map(u=>u.close()))}}}function te(e,t,a,r){let i=(0,M.randomUUID)(),s=new Map,o="usable",d=!1,c=(0,b.b)(64*1024),u=0,n=()=>{},m=new Promise(
l=>n=l),g=(0,b.d)(e,{workingDirectory:r.workspace.directory,signal:r.signal,redact:(0,k.c)(i,r.redact),onLine(l){let[p,S="",...A]=l.split(" ");if(p!==i){l!==""&&
c.append(`${l}
`);return}S==="ready"&&n(void 0),S==="unavailable"&&n(r.redact((0,k.e)(A.join(" "))));let[O,h=""]=A,y=r.redact((0,k.e)(Buffer.from(h,"base64").toString()));s.get(
S)?.({...x,exitCode:Number(O),output:y,stdout:y})}}),w=setTimeout(()=>{n(`Java was not ready within ${L/1e3} s`),g.stop()},L);m.then(()=>{clearTimeout(w)});let I=g.
ended.then(l=>(n(ne(l,c.text())),ae(l,c.text())),l=>{let p=l instanceof P.b?l.message:String(l);return n(p),{...x,exitCode:1,output:p,stderr:p}});return I.then(
l=>{o="gone";for(let p of[...s.values()])p({...l,endedBesideOthers:d})}),g.send(se(i,t,a)),{ready:m,get usable(){return o==="usable"},get gone(){return o==="gon\
e"},async sign({input:l,output:p,timestampUrl:S=""},A){let O=performance.now(),h=String(u+=1),y=(0,f.join)((0,f.dirname)(p),`${h}-${i.slice(0,8)}.part`),D=await new Promise(
F=>{let K=setTimeout(()=>{o==="usable"&&(o="retired"),$({...x,timedOut:!0})},(0,b.e)(A)),$=N=>{clearTimeout(K),s.delete(h),o==="retired"&&s.size===0&&g.stop(),F(
N)};d||=s.size>0,s.set(h,$),o==="gone"?I.then(N=>$({...N,endedBesideOthers:d})):g.send(T([h,l,y,S]))});return D.exitCode===0?await(0,C.rename)(y,p):await(0,C.rm)(
y,{force:!0}),{...D,durationInMilliseconds:Math.round(performance.now()-O)}},async close(){await g.close(Y),await I}}}var x={exitCode:null,signal:null,output:"",
stdout:"",stderr:"",timedOut:!1,durationInMilliseconds:0,endedBesideOthers:!1};function ae({exitCode:e,signal:t},a){let r=/^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.
exec(a)?.[1];return r!==void 0?{...x,output:a,stderr:a,signal:r}:{...x,output:a,stderr:a,exitCode:e===0?1:e,signal:t}}async function re(e,{workspace:t}){let a=(0,f.join)(
e,process.platform==="win32"?"java.exe":"java");if(!(0,z.existsSync)(a))return{missing:"there is no java beside jarsigner"};let r=await(0,G.a)("java/JarBatch.cl\
ass");return r===void 0?{missing:"this release has no Java program: prebuilt/ is missing beside it"}:{java:a,classes:(0,f.dirname)(await t.write("JarBatch.class",
r))}}function ie(e,t,a){let{tool:r,credentials:i,sizeInBytes:s,timestampUrls:o=[]}=t;return{program:e.java,arguments:["-Duser.language=en",...(0,v.c)(r.options),
...(0,j.c)(o,r.proxies),"-XX:-CreateCoredumpOnCrash","-XX:+UseSerialGC","-XX:-UsePerfData",...s<W?["-XX:TieredStopAtLevel=1"]:[],"-cp",e.classes,"JarBatch"],environment:a.
environment({...i,PKCS11_SIGN_PIN:"CONFIG"})}}function se(e,t,{tool:a,parallel:r}){let{sunpkcs11Config:i,certificateChain:s}=a.configuration;return T([e,(0,j.a)(
i,"SunPKCS11 configuration"),(0,j.a)(s,"policy's certificate"),a.key.javaAlias??a.key.id,t.signerName,t.signatureAlgorithm,t.digestAlgorithm,String(r),...Object.
entries(t.properties).flat()])}function T(e){return e.map(t=>Buffer.from(t).toString("base64")).join(" ")}function ne({exitCode:e,signal:t},a){let r=a.split(`
`).find(i=>i.trim()!=="");return`Java ended with ${t??e??"nothing"}${r===void 0?"":`: ${r.trim()}`}`}function B({signal:e}){if(e.aborted)throw new P.b("CANCELLE\
D","The run was cancelled; Java was stopped or not started.")}0&&(module.exports={startJavaBatch});
