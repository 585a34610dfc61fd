var o=Object.defineProperty;var b=Object.getOwnPropertyDescriptor;var w=Object.getOwnPropertyNames;var v=Object.prototype.hasOwnProperty;var y=(e,t)=>{for(var n in t)o(e,n,{get:t[n],enumerable:!0})},W=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of w(t))!v.call(e,a)&&a!==n&&
o(e,a,{get:()=>t[a],enumerable:!(s=b(t,a))||s.enumerable});return e};var F=e=>W(o({},"__esModule",{value:!0}),e);var C={};y(C,{a:()=>i,b:()=>p,c:()=>r,d:()=>x,e:()=>l,f:()=>h,g:()=>m,h:()=>g});module.exports=F(C);var f=require("node:path");function i(e,t){return e.length>=
t.length&&t.every((n,s)=>e[s]===n)}function p(e){return i(e,[80,75,3,4])}var u=[".exe",".dll",".sys",".ocx",".scr",".cpl",".mui",".efi",".drv",".com",".ax",".xl\
l",".node",".pyd",".winmd"],c=[".msi",".msp",".mst",".msm"],r=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"],d=[".appx",".msix",".appxbundle",".msix\
bundle"];function x(e){return d.includes((0,f.extname)(e).toLowerCase())}var l=[{extensions:u,title:"a Windows executable"},{extensions:c,title:"a Windows insta\
ller"},{extensions:[".cab"],title:"a cabinet"},{extensions:[".cat"],title:"a security catalog"},{extensions:d,title:"a package of a Windows app"}];function h({extension:e}){
return l.some(({extensions:t})=>t.includes(e))}var k=[208,207,17,224,161,177,26,225];function m({extension:e,head:t,appPackage:n}){if($(t,e))return"a Windows ex\
ecutable (PE)";if(i(t,[...Buffer.from("MSCF\0\0\0\0","latin1")]))return"a cabinet (MSCF)";if(i(t,k))return c.includes(e)?`a Windows installer (${e})`:void 0;if(n!==
void 0&&n.kind!=="none")return n.kind==="bundle"?`a bundle of a Windows app (${e})`:`a package of a Windows app (${e})`;if(e===".cat"&&t[0]===48)return"a securi\
ty catalog (.cat)";if(r.includes(e)&&t.length>0)return`a script that Authenticode signs (${e})`}function $(e,t){if(!i(e,[77,90])||e.length<64)return!1;let n=new DataView(
e.buffer,e.byteOffset,e.byteLength).getUint32(60,!0);return n+4>e.length?u.includes(t):i(e.subarray(n),[80,69,0,0])}var U=[["UTF-16 with the higher byte first",
[254,255]],["UTF-32",[255,254,0,0]],["UTF-32",[0,0,254,255]]];function g({extension:e,head:t}){var n;let s=r.includes(e)?(n=U.find(([,a])=>i(t,a)))==null?void 0:
n[0]:void 0;return s===void 0?void 0:`the script is in ${s}, in which osslsigncode can't write its signature`}0&&(module.exports={a,b,c,d,e,f,g,h});
