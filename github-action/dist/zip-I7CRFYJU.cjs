var l=Object.defineProperty;var x=Object.getOwnPropertyDescriptor;var z=Object.getOwnPropertyNames;var k=Object.prototype.hasOwnProperty;var N=(e,t)=>{for(var i in t)l(e,i,{get:t[i],enumerable:!0})},J=(e,t,i,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of z(t))!k.call(e,a)&&a!==i&&
l(e,a,{get:()=>t[a],enumerable:!(r=x(t,a))||r.enumerable});return e};var O=e=>J(l({},"__esModule",{value:!0}),e);var R={};N(R,{unpackZip:()=>v});module.exports=O(R);var d=require("./chunk-GUSMIOX2.cjs"),p=require("./chunk-A5DRSHFV.cjs"),o=require("./chunk-35BBZ333.cjs"),y=require("./chunk-2OATJTSY.cjs"),
u=require("node:fs"),h=require("node:fs/promises"),g=require("node:path"),S=require("node:stream/promises"),b=(0,y.c)((0,p.a)(),1),A=61440,C=32768,w=16384;async function v(e,t){
let i=(await(0,h.stat)(e.archive)).size,r=await(0,b.openPromise)(e.archive,{autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0});try{if(r.entryCount>
t.maximumEntries)throw new o.b(`it holds more than ${t.maximumEntries} entries`);let a=await P(r,i,t),c=await e.choose([...a.keys()]),s=new Map;for(let n of c){
let m=a.get(n);if(m===void 0||!e.candidate(n))throw new o.b(`it holds no ${JSON.stringify(n)}`);let f=(0,g.join)(e.folder,`entry-${s.size}`),E=(0,u.createWriteStream)(
f,{flags:"wx",mode:384});await(0,S.pipeline)(await r.openReadStreamPromise(m),$=>M($,m),E),s.set(n,f)}return s}finally{r.close()}}async function*M(e,t){let i=0;
for await(let r of e)i=(0,d.a)(r,i),yield r;if(i!==t.crc32)throw new o.b("it is damaged: a checksum in it is wrong")}async function P(e,t,i){let r=new o.c,a=new Map,
c=0;for await(let s of e.eachEntry()){let n=s.fileNameRaw.toString("utf8"),m=s.externalFileAttributes>>>16&A,f=/[/\\]$/.test(n)||m===w;if(r.add(n,f),m!==0&&m!==
C&&m!==w)throw new o.b(`its entry ${JSON.stringify(n)} is a link or a device`);if(s.isEncrypted())throw new o.b(`its entry ${JSON.stringify(n)} is encrypted`);c+=
s.uncompressedSize,(0,o.d)(c,t,i),f||a.set(n,s)}return a}0&&(module.exports={unpackZip});
